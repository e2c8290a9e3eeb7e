package app.earshot.domain.text.day;

import static app.earshot.domain.text.day.DayTerms.ENDS;
import static app.earshot.domain.text.day.DayTerms.MAYBE_S;
import static app.earshot.domain.text.day.DayTerms.S;
import static app.earshot.domain.text.day.DayTerms.any;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Days that are named because they are not meant: "not on Friday", "any day but 26 June", "26 June doesn't work"; and days that lie
 * behind: "since Friday", "last 26 June". What is denied goes on through a list: "not Friday or Saturday".
 */
final class DeniedDays {

    private static final int FAR = 60;

    private static final Pattern BEFORE = DayTerms.compile("(?:(?<![\\p{L}\\p{N}_'’])|(?=n['’]t))" + any("denied") + S + "(?:" + any("denied.verbs") + S + "){0,2}(?:" + any("denied.joins") + S + "){0,3}$");
    private static final Pattern STATE_BEFORE = DayTerms.compile("(?<![\\p{L}\\p{N}_'’-])(?:" + any("denied.states") + ":?|(?<past>" + any("past.states") + "))" + S + "(?:" + any("on") + S + ")?" + DayTerms.THE + "?$");
    private static final Pattern MOVED = DayTerms.compile(DayTerms.NOT_INSIDE + any("moved") + S + any("from") + S + DayTerms.THE + "?$");
    private static final Pattern AFTER = DayTerms.compile(MAYBE_S + "\\)?" + any("denied.after") + ENDS);
    private static final Pattern NOT_YET = DayTerms.compile("(?:(?<![\\p{L}\\p{N}_'’])|(?=n['’]t))" + any("denied") + S + "(?:[\\p{L}'’]{1,14}" + S + "){0,5}" + any("not.yet") + S + DayTerms.THE + "?$");

    /** The length of "n't", the ending that denies a verb. */
    private static final int DENIED_ENDING = 3;

    private static final int NEAREST_WORDS = 10;
    private static final Set<String> FIRST_WORDS =
            Stream.of("denied", "denied.states", "past.states").flatMap(key -> DayTerms.words(key).stream()).map(words -> words.split("[ /]")[0]).collect(Collectors.toUnmodifiableSet());

    private final String text;

    DeniedDays(String text) {
        this.text = text;
    }

    /** The readings, of which those that are not meant name no day. */
    void leaveOut(List<Reading> readings) {
        JoinedDays joined = new JoinedDays(text);
        boolean denied = false;
        for (int i = 0; i < readings.size(); i++) {
            Reading reading = readings.get(i);
            boolean goesOn = denied && joined.join(readings.get(i - 1), reading) != JoinedDays.Join.NONE;
            denied = goesOn || isDenied(reading);
            if (denied || isMoved(reading)) {
                readings.set(i, reading.with(null));
            }
        }
    }

    private boolean isMoved(Reading reading) {
        return DayTerms.is("from", WordsAround.lastWords(text, reading.start(), 1, FAR).stream().findFirst().orElse(null))
                && before(MOVED, reading).find();
    }

    private boolean isDenied(Reading reading) {
        boolean mayBe = WordsAround.lastWords(text, reading.start(), NEAREST_WORDS, FAR).stream().anyMatch(DeniedDays::begins);
        Matcher state = before(STATE_BEFORE, reading);
        return (mayBe && (before(BEFORE, reading).find() || (state.find() && (state.group("past") == null || reading.year() == null))))
                || AFTER.matcher(text).region(reading.end(), Math.min(text.length(), reading.end() + FAR)).useTransparentBounds(true).lookingAt();
    }

    /** Whether a denial may begin with a word, as it may with one that ends in "n't". */
    private static boolean begins(String word) {
        String plain = word.replace('’', '\'');
        return FIRST_WORDS.contains(plain) || FIRST_WORDS.contains(plain.substring(Math.max(0, plain.length() - DENIED_ENDING)));
    }

    /** Whether a day is the first that is meant: "not before Friday", "don't ring them before Friday". */
    boolean isNotYet(Reading reading) {
        return before(NOT_YET, reading).find();
    }

    private Matcher before(Pattern pattern, Reading reading) {
        return pattern.matcher(text).region(Math.max(0, reading.start() - FAR), reading.start()).useTransparentBounds(true);
    }
}
