package app.earshot.domain.text.day;

import static app.earshot.domain.text.day.DayTerms.ENDS;
import static app.earshot.domain.text.day.DayTerms.MONTH;
import static app.earshot.domain.text.day.DayTerms.NOT_INSIDE;
import static app.earshot.domain.text.day.DayTerms.S;
import static app.earshot.domain.text.day.DayTerms.WEEKDAY;
import static app.earshot.domain.text.day.DayTerms.any;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads which days somebody asks about, one or several: a day as {@link DayWords} reads it, any Saturday in May, a weekend in June, the
 * first weekend of June, Easter Monday, the weekend after Easter, next weekend.
 *
 * <p>Without a year it is the next such day or month that has one left. A weekend is its Saturday and its Sunday. Days come in their
 * order, none twice, a past one only where it is named with its year.
 */
public final class AskedDays {

    /** Characters. Whoever pastes a letter here asks nothing that could be read in it. */
    private static final int LONGEST = 200;

    private static final String YEAR = "(?:,?" + S + "(?<year>(?:19|20|21)\\d\\d))?";
    private static final String SEVERAL = "(?:(?<weekday>" + WEEKDAY + "|" + any("weekdays") + ")|(?<weekend>" + any("weekend") + "s?))";
    private static final Pattern IN_MONTH = DayTerms.compile(
            NOT_INSIDE + "(?<nth>(?:" + any("ordinal.last.but.one") + "|" + any("ordinal.last") + "|" + NumberWords.ORDINAL + "|[1-5]" + DayTerms.TH + ")" + S
                    + ")?(?:(?:" + any("asked.which") + ")" + S + ")?" + SEVERAL + S + "(?:(?:" + any("in") + ")" + S + ")?(?<month>" + MONTH + ")" + YEAR
                    + ENDS + "(?!" + S + "\\d)");
    private static final Pattern NTH_WEEKEND = DayTerms.compile(
            NOT_INSIDE + "(?:(?<last>" + any("ordinal.last") + ")|(?<number>" + NumberWords.ORDINAL + "|[1-5]" + DayTerms.TH + "))" + S + any("weekend") + S
                    + "(?:(?:" + any("in") + ")" + S + ")?(?<month>" + MONTH + ")" + YEAR + ENDS);
    private static final Pattern BESIDE_FEAST = DayTerms.compile(
            NOT_INSIDE + SEVERAL + S + "(?<side>" + any("asked.beside") + ")" + S + "(?<feast>" + Feasts.ANY + ")" + YEAR + ENDS);
    private static final Pattern FEAST = DayTerms.compile(NOT_INSIDE + "(?<feast>" + Feasts.ANY + ")" + YEAR + ENDS);
    private static final Pattern WEEKEND = DayTerms.compile(NOT_INSIDE + any("weekend") + ENDS);

    private final Today today;
    private final Locale locale;

    private AskedDays(LocalDate today, Locale locale) {
        this.today = new Today(today, false);
        this.locale = locale;
    }

    /** The days; none where the words name none. */
    public static List<LocalDate> read(String words, LocalDate today, Locale locale) {
        if (words.isBlank() || words.length() > LONGEST) {
            return List.of();
        }
        AskedDays asked = new AskedDays(today, locale);
        return Stream.<Supplier<Stream<LocalDate>>>of(
                        () -> asked.besideFeast(words), () -> asked.nthWeekend(words), () -> asked.inMonth(words),
                        () -> asked.named(words), () -> asked.feast(words), () -> asked.due(words))
                .map(rule -> rule.get().distinct().sorted().toList())
                .filter(days -> !days.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private Stream<LocalDate> inMonth(String words) {
        Matcher m = IN_MONTH.matcher(words);
        if (!m.find() || m.group("nth") != null) {
            return Stream.of();
        }
        YearMonth month = today.month(DayTerms.month(m.group("month")), year(m));
        List<LocalDate> days = days(m, month);
        boolean over = year(m) == null && days.stream().noneMatch(day -> !day.isBefore(today.day()));
        return (over ? days(m, month.plusYears(1)) : days).stream().filter(day -> year(m) != null || !day.isBefore(today.day()));
    }

    private static List<LocalDate> days(Matcher m, YearMonth month) {
        return IntStream.rangeClosed(1, month.lengthOfMonth()).mapToObj(month::atDay).filter(day -> isAsked(m, day.getDayOfWeek())).toList();
    }

    private static boolean isAsked(Matcher m, DayOfWeek day) {
        return m.group("weekend") != null ? isWeekend(day) : day == weekday(m);
    }

    private static boolean isWeekend(DayOfWeek day) {
        return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
    }

    /** "Saturdays" is a Saturday too. */
    private static DayOfWeek weekday(Matcher m) {
        String word = DayTerms.plain(m.group("weekday")).replace(".", "");
        boolean plural = DayTerms.is("weekdays", word);
        return DayTerms.weekday(plural ? word.substring(0, word.length() - 1) : word);
    }

    private Stream<LocalDate> nthWeekend(String words) {
        Matcher m = NTH_WEEKEND.matcher(words);
        if (!m.find()) {
            return Stream.of();
        }
        int number = m.group("last") != null ? 0 : NumberWords.ordinal(m.group("number"));
        YearMonth month = today.month(DayTerms.month(m.group("month")), year(m));
        LocalDate saturday = Today.nth(number, DayOfWeek.SATURDAY, month);
        if (saturday != null && year(m) == null && saturday.plusDays(1).isBefore(today.day())) {
            saturday = Today.nth(number, DayOfWeek.SATURDAY, month.plusYears(1));
        }
        return weekend(saturday);
    }

    private static Stream<LocalDate> weekend(@Nullable LocalDate saturday) {
        return saturday == null ? Stream.of() : Stream.of(saturday, saturday.plusDays(1));
    }

    private Stream<LocalDate> besideFeast(String words) {
        Matcher m = BESIDE_FEAST.matcher(words);
        return m.find() ? next(m, feast -> beside(m, feast)) : Stream.of();
    }

    private static List<LocalDate> beside(Matcher m, LocalDate feast) {
        boolean after = DayTerms.is("after", m.group("side"));
        if (m.group("weekend") == null) {
            return List.of(feast.with(after ? TemporalAdjusters.next(weekday(m)) : TemporalAdjusters.previous(weekday(m))));
        }
        LocalDate saturday = after
                ? feast.with(TemporalAdjusters.next(DayOfWeek.SATURDAY))
                : feast.minusDays(1).with(TemporalAdjusters.previous(DayOfWeek.SATURDAY));
        return weekend(saturday).toList();
    }

    private Stream<LocalDate> feast(String words) {
        Matcher m = FEAST.matcher(words);
        return m.find() ? next(m, List::of) : Stream.of();
    }

    /** What goes with the feast of the year that is written, or else of the next year in which it is not over. */
    private Stream<LocalDate> next(Matcher m, Function<LocalDate, List<LocalDate>> days) {
        Integer written = year(m);
        int first = written == null ? today.day().getYear() : written;
        return IntStream.rangeClosed(first, written == null ? first + 2 : first)
                .mapToObj(year -> Feasts.day(m.group("feast"), year))
                .filter(Objects::nonNull)
                .map(days)
                .filter(found -> written != null || !found.getLast().isBefore(today.day()))
                .findFirst()
                .stream()
                .flatMap(List::stream);
    }

    private Stream<LocalDate> named(String words) {
        return DayWords.all(words, today.day(), locale).stream().map(DayFound::day);
    }

    /** Stretches are read as their last day; of a weekend both its days are meant. */
    private Stream<LocalDate> due(String words) {
        return DayWords.read(words, today.day(), locale).stream()
                .map(DayFound::day)
                .flatMap(day -> WEEKEND.matcher(words).find() && day.getDayOfWeek() == DayOfWeek.SATURDAY ? weekend(day) : Stream.of(day));
    }

    private static @Nullable Integer year(Matcher m) {
        return m.group("year") == null ? null : Integer.valueOf(m.group("year"));
    }
}
