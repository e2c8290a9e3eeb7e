package app.earshot.exchange.holiday;

import app.earshot.domain.calendar.HolidayArea;
import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The public holidays of a country or of one of its regions, out of tables that come with the program. A code is a country's ("gb"), or a
 * country's and a region's ("gb/eng"). The tables of a country are read when they are first asked for, which takes a moment. Safe for several threads.
 */
public final class PublicHolidays {

    private PublicHolidays() {}

    /** All countries there are tables for, by name. */
    public static List<HolidayArea> countries(Locale language) {
        return HolidayManager.getSupportedCalendarCodes().stream()
                .filter(code -> code.length() == 2)
                .map(code -> new HolidayArea(code.toLowerCase(Locale.ROOT), Locale.of("", code.toUpperCase(Locale.ROOT)).getDisplayCountry(language)))
                .sorted(Comparator.comparing(HolidayArea::name))
                .toList();
    }

    /** The regions of a country, by name; none where all of it celebrates alike, or nothing is known of it. */
    public static List<HolidayArea> regions(String code, Locale language) {
        String country = country(code);
        if (!isKnown(country)) {
            return List.of();
        }
        CalendarHierarchy whole = manager(country).getCalendarHierarchy();
        return whole.getChildren().values().stream()
                .map(region -> new HolidayArea(country + "/" + region.getId(), region.getDescription(language)))
                .sorted(Comparator.comparing(HolidayArea::name))
                .toList();
    }

    /** What is celebrated on the days from one to another, both included; nothing for a code that is not known. */
    public static Map<LocalDate, String> between(String code, LocalDate from, LocalDate to, Locale language) {
        String country = country(code);
        Map<LocalDate, String> celebrated = new TreeMap<>();
        if (isKnown(country)) {
            String[] region = code.length() > country.length() ? new String[] {code.substring(country.length() + 1)} : new String[0];
            manager(country)
                    .getHolidays(from, to, HolidayType.PUBLIC_HOLIDAY, region)
                    .forEach(holiday -> celebrated.merge(holiday.getDate(), holiday.getDescription(language), (one, other) -> one.equals(other) ? one : one + ", " + other));
        }
        return celebrated;
    }

    private static String country(String code) {
        int slash = code.indexOf('/');
        return slash < 0 ? code : code.substring(0, slash);
    }

    private static boolean isKnown(String country) {
        return HolidayManager.getSupportedCalendarCodes().stream().anyMatch(country::equalsIgnoreCase);
    }

    private static HolidayManager manager(String country) {
        return HolidayManager.getInstance(ManagerParameters.create(country));
    }
}
