package app.earshot.domain.text.day;

import static app.earshot.domain.text.day.DayTerms.MAYBE_S;
import static app.earshot.domain.text.day.DayTerms.NOT_INSIDE;
import static app.earshot.domain.text.day.DayTerms.S;
import static app.earshot.domain.text.day.DayTerms.THE;
import static app.earshot.domain.text.day.DayTerms.WEEKDAY;
import static app.earshot.domain.text.day.DayTerms.any;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Days that are counted from another day: three days after next Friday, a week from this Friday, two weeks before 26 June, the day
 * after Christmas, the second Monday after the 12th. If a count isn't understood ("several weeks after Friday"), then no day is read.
 */
final class CountedDays {

    private static final int FAR = 90;

    private static final String WHEN = "(?:(?<after>" + any("after") + ")|(?<before>" + any("before") + "))" + S + THE + "?$";
    private static final Pattern COUNTED = DayTerms.compile(NOT_INSIDE + "(?:(?:" + any("within") + "|" + any("in") + ")" + S + ")?(?<count>" + CountedTime.COUNT + ")" + S + "(?:(?<on>" + any("on.which") + S + ")" + THE + "?$|(?<of>"
            + any("of") + S + THE + "?$)|" + WHEN + ")");
    private static final Pattern BESIDE = DayTerms.compile(NOT_INSIDE + "(?<count>" + CountedTime.COUNT + ")" + S + "$");
    private static final Pattern DAY_BESIDE = DayTerms.compile(NOT_INSIDE + THE + "?" + any("day.parts") + S + WHEN);
    private static final Pattern WEEKDAY_BESIDE = DayTerms.compile(
            NOT_INSIDE + "(?<the>" + THE + ")?(?:(?<number>" + DayTerms.all("ordinal.", 5) + "|[1-5]" + DayTerms.TH + ")" + S + ")?(?:(?<weekday>" + WEEKDAY + ")|(?<count>" + NumberWords.NUMBER + ")" + S + "(?<plural>" + any("weekdays") + "))" + S + WHEN);
    private static final Pattern NEAREST = DayTerms.compile(NOT_INSIDE + THE + "?(?:" + any("nearest") + ")" + S + WEEKDAY + S + any("nearest.to") + S + THE + "?$");
    private static final Pattern UNCLEAR = DayTerms.compile(NOT_INSIDE + "(?:" + String.join("|", any("unit.hours"), any("unit.days"), any("unit.weeks"),
            any("unit.fortnights"), any("unit.months"), any("unit.years"), any("unit.unknown"), any("half"), any("weekdays")) + ")" + S + "(?:(?:" + any("later") + ")" + S + ")?(?:" + any("after") + "|" + any("before") + ")" + S + THE
            + "?$|" + NOT_INSIDE + THE + "?(?:" + any("week") + "|" + any("weekend") + ")" + S + any("weekend.of") + S + THE + "?$|" + NOT_INSIDE + any("unit.fortnights") + S + "(?:" + any("on.which") + S + ")?" + THE + "?$");
    private static final Pattern NOT_A_COUNT = DayTerms.compile("(?:" + any("half") + "|" + any("count.unclear") + "|\\d[.,/]?|[½¼¾])" + MAYBE_S + "$");

    private static final int NEAREST_WORDS = 4;

    /** Without one of these words close before a day its patterns, which are slow to say no, are not tried. */
    private static final Set<String> UNITS = all(List.of(
            "unit.hours", "unit.days", "unit.weeks", "unit.fortnights", "unit.months", "unit.years", "unit.unknown", "half", "weekdays"));

    private static final Set<String> DAY_PARTS = DayTerms.words("day.parts");
    private static final Set<String> WEEKDAYS =
            all(Stream.concat(Stream.of("weekdays"), IntStream.rangeClosed(1, 7).mapToObj(number -> "weekday." + number)).toList());

    private static Set<String> all(List<String> keys) {
        return keys.stream().flatMap(key -> DayTerms.words(key).stream()).collect(Collectors.toUnmodifiableSet());
    }

    private final String text;
    private final Today today;

    CountedDays(String text, Today today) {
        this.text = text;
        this.today = today;
    }

    /** The readings, of which those with a count before them are counted on and cover it; what they cover goes. */
    List<Reading> complete(List<Reading> readings) {
        List<Reading> done = new ArrayList<>();
        JoinedDays joined = new JoinedDays(text);
        for (int i = 0; i < readings.size(); i++) {
            Reading counted = readings.get(i);
            boolean begins = i + 1 < readings.size() && joined.join(counted, readings.get(i + 1)) == JoinedDays.Join.RANGE;
            if (begins && DayTerms.is("from", WordsAround.before(text, counted.start()))) {
                done.add(counted);
                continue;
            }
            for (Reading next = once(counted); next != counted; next = once(counted)) {
                counted = next;
            }
            while (!done.isEmpty() && done.getLast().end() > counted.start()) {
                done.removeLast();
            }
            done.add(counted);
        }
        return done;
    }

    private Reading once(Reading reading) {
        List<String> words = WordsAround.lastWords(text, reading.start(), NEAREST_WORDS, FAR);
        Reading found = reading;
        if (words.stream().anyMatch(UNITS::contains)) {
            found = afterCount(reading);
        }
        if (found == reading && words.stream().anyMatch(DAY_PARTS::contains)) {
            found = besideDay(reading);
        }
        boolean weekday = !words.isEmpty() && !DayTerms.is("on", words.getFirst()) && words.stream().anyMatch(WEEKDAYS::contains);
        return found == reading && weekday ? besideWeekday(reading) : found;
    }

    private Reading afterCount(Reading reading) {
        Matcher count = before(COUNTED, reading);
        if (count.find()) {
            return isNoCount(count) ? none(reading, count) : counted(reading, count);
        }
        Matcher beside = before(BESIDE, reading);
        if (beside.find() && isWeekdayOrNear(reading) && CountedTime.read(beside.group("count")).isLong()) {
            return isNoCount(beside) ? none(reading, beside) : moved(reading, beside, after(reading, beside));
        }
        Matcher day = before(DAY_BESIDE, reading);
        Matcher weekday = before(WEEKDAY_BESIDE, reading);
        Matcher unclear = before(UNCLEAR, reading);
        return !day.find() && !weekday.find() && unclear.find() ? none(reading, unclear) : reading;
    }

    private Reading besideDay(Reading reading) {
        Matcher day = before(DAY_BESIDE, reading);
        if (!day.find()) {
            return reading;
        }
        LocalDate named = reading.day();
        return isNoCount(day) || DayTerms.is("from", day.group("after")) ? none(reading, day) : moved(reading, day, named == null ? null : named.plusDays(day.group("after") != null ? 1 : -1));
    }

    private Reading besideWeekday(Reading reading) {
        Matcher weekday = before(WEEKDAY_BESIDE, reading);
        if (weekday.find()) {
            return moved(reading, weekday, isNoCount(weekday) ? null : weekday(reading, weekday));
        }
        Matcher nearest = before(NEAREST, reading);
        return nearest.find() ? none(reading, nearest) : reading;
    }

    private Reading counted(Reading reading, Matcher m) {
        CountedTime count = CountedTime.read(m.group("count"));
        if (m.group("of") != null) {
            boolean within = DayTerms.is("within", WordsAround.after(text, m.start()));
            return within ? moved(reading, m, after(reading, m)) : reading;
        }
        if (m.group("on") != null) {
            return count.isLong() && isWeekdayOrNear(reading) ? moved(reading, m, after(reading, m)) : reading;
        }
        LocalDate day = reading.day();
        if (DayTerms.is("from", m.group("after")) && DayTerms.is("length", WordsAround.before(text, m.start()))) {
            return reading;
        }
        LocalDate moved = day == null || count.hours() ? null : m.group("after") != null ? count.after(day) : count.before(day);
        return moved(reading, m, moved);
    }

    private static @Nullable LocalDate after(Reading reading, Matcher m) {
        return reading.day() == null ? null : CountedTime.read(m.group("count")).after(reading.day());
    }

    private @Nullable LocalDate weekday(Reading reading, Matcher m) {
        LocalDate day = reading.day();
        String plural = m.group("plural");
        boolean clear = m.group("the") != null || m.group("after") != null || plural != null;
        if (day == null || !clear) {
            return null;
        }
        DayOfWeek weekday = DayTerms.weekday(plural == null ? m.group("weekday") : plural.substring(0, plural.length() - 1));
        int more = plural != null ? NumberWords.number(m.group("count")) - 1 : m.group("number") == null ? 0 : NumberWords.ordinal(m.group("number")) - 1;
        return m.group("after") != null
                ? day.with(TemporalAdjusters.next(weekday)).plusWeeks(more)
                : day.with(TemporalAdjusters.previous(weekday)).minusWeeks(more);
    }

    /** A day that lies behind is known only where its year is written. */
    private Reading moved(Reading reading, Matcher m, @Nullable LocalDate day) {
        boolean known = day != null && !isStretch(reading) && (reading.year() != null || !day.isBefore(today.day()));
        return new Reading(m.start(), reading.end(), known ? day : null, false, reading.year(), null, Reading.Kind.WHOLE);
    }

    private Reading none(Reading reading, Matcher m) {
        return Reading.day(m.start(), reading.end(), null);
    }

    /** "A week after next week" counts from no one day, "a week after the end of June" does. */
    private boolean isStretch(Reading reading) {
        return reading.span() && !ENDED.matcher(text.substring(reading.start(), reading.end())).find();
    }

    private static final Pattern ENDED = DayTerms.compile("^" + THE + "?(?:" + any("start") + "|" + any("end") + "|" + any("month.end") + "|" + any("end.of.week") + "|" + any("end.of.month") + ")");

    private static boolean isWeekdayOrNear(Reading reading) {
        return reading.kind() == Reading.Kind.WEEKDAY || reading.kind() == Reading.Kind.OF_WEEK || (reading.kind() == Reading.Kind.WHOLE && reading.inYear() == null && reading.year() == null && !reading.span());
    }

    private boolean isNoCount(Matcher m) {
        int start = m.start();
        return NOT_A_COUNT.matcher(text).region(Math.max(0, start - 24), start).find();
    }

    private Matcher before(Pattern pattern, Reading reading) {
        return pattern.matcher(text).region(Math.max(0, reading.start() - FAR), reading.start()).useTransparentBounds(true);
    }
}
