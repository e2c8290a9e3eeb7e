package app.earshot.usecase.calendar;

import app.earshot.domain.Sentence;
import app.earshot.domain.calendar.HolidayArea;
import app.earshot.exchange.holiday.PublicHolidays;
import app.earshot.store.Session;
import app.earshot.usecase.Writing;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which public holidays the calendar shows: those of a country or region, or none. */
public final class KeepHolidays {

    /** What is kept where none are to be shown. */
    public static final String NONE = "-";

    /** Under what it is kept in the notebook. */
    public static final String SETTING = "public-holidays";

    private final Writing writing;
    private final Locale locale;

    /** @param locale whose country is meant while nobody has chosen one */
    public KeepHolidays(Writing writing, Locale locale) {
        this.writing = writing;
        this.locale = locale;
    }

    /** The code of the country or region, or {@link #NONE}. */
    public String chosen() {
        return writing.read(this::chosen);
    }

    /** The same for whoever is reading already. */
    public String chosen(Session session) {
        return session.settings().get(SETTING).orElseGet(() -> locale.getCountry().isEmpty() ? NONE : locale.getCountry().toLowerCase(Locale.ROOT));
    }

    /** Chooses a country or region by its code, or {@link #NONE}. */
    public void choose(String code) {
        String before = chosen();
        if (!before.equals(code)) {
            writing.make(
                    Sentence.of(code.equals(NONE) ? "done.holidays-none" : "done.holidays"),
                    null,
                    session -> session.settings().put(SETTING, code),
                    session -> session.settings().put(SETTING, before));
        }
    }

    /** What is celebrated on some days. Reads no notebook, and may take a moment when it is first asked for. */
    public Map<LocalDate, String> between(String code, LocalDate from, LocalDate to) {
        return code.equals(NONE) ? Map.of() : PublicHolidays.between(code, from, to, locale);
    }

    /** What can be chosen. Reads no notebook, and may take a moment. */
    public List<HolidayArea> countries() {
        return PublicHolidays.countries(locale);
    }

    /** The regions of a country, or of that of a region; none where all of it celebrates alike. */
    public List<HolidayArea> regions(String code) {
        return code.equals(NONE) ? List.of() : PublicHolidays.regions(code, locale);
    }
}
