package app.earshot.listening.meaning;

import app.earshot.listening.tables.TabbedFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words by which claims are recognised. They stand in a table, so that another language is another file. */
final class ClaimWords {

    private static final Pattern POSSESSIVE = Pattern.compile("'s$");
    private static final Pattern ENDING = Pattern.compile("(?<=..)(ings?|es|ed|e|s)$");
    private static final Pattern DOUBLED = Pattern.compile(".*([b-df-hj-np-tv-z])\\1");
    private static final List<List<String>> ROWS = TabbedFile.rows(ClaimWords.class, "claims_en.tsv", 2);

    static final Map<String, List<List<String>>> WANTS = phrases("wants");
    static final Map<String, List<List<String>>> AGAINST = phrases("against");
    static final Set<String> SPEAKERS = words("speaker");
    static final Set<String> BEFORE_NO = words("before-no");
    static final Set<String> STOPS = words("stop");
    static final Set<String> FILLERS = words("filler");
    static final Set<String> PARTS = words("part");
    static final Set<String> STARTS = words("start");
    static final Set<String> ENDS = words("end");
    static final Set<String> MIDNIGHT = words("midnight");
    static final Set<String> AFTERNOON = words("afternoon");
    static final Set<String> LEAST = words("least");
    static final Set<String> ALONE = words("alone");
    static final Set<String> NAMES_NOBODY = words("names-nobody");
    static final Set<String> SPEAKER_BEGINS = words("speaker-begins");
    static final Set<String> TO = words("to");
    private static final Set<String> DENIED = words("denied");
    private static final Set<String> NEGATIVE = words("negative");
    private static final Set<String> NOT_ENDING = words("not-ending");
    private static final Set<List<String>> TAILS = Set.copyOf(row("tail").map(ClaimWords::phrase).toList());
    private static final Map<String, List<List<String>>> OPEN = phrases("open");
    private static final Map<String, List<List<String>>> NEEDED = phrases("needed");
    private static final Map<String, List<List<String>>> AT_MOST = phrases("at-most");
    private static final Map<String, List<List<String>>> AT_LEAST = phrases("at-least");
    private static final List<List<Set<String>>> CHOICES = choices();

    private ClaimWords() {}

    /** Words that leave it open, speak of another time, or take it back: such a sentence claims nothing. */
    static boolean leavesOpen(List<String> words) {
        return isAnyIn(OPEN, words);
    }

    static boolean isNeeded(List<String> words) {
        return isAnyIn(NEEDED, words);
    }

    static boolean isAtMost(List<String> words) {
        return isAnyIn(AT_MOST, words);
    }

    static boolean isAtLeast(List<String> words) {
        return isAnyIn(AT_LEAST, words);
    }

    /** Whether it is said that something is not so, with "no" as with "not". */
    static boolean isNegative(List<String> words) {
        return isAnyOf(NEGATIVE, words);
    }

    /** Whether a verb is denied: nothing that follows is wanted for certain. */
    static boolean isDenied(List<String> words) {
        return isAnyOf(DENIED, words);
    }

    private static boolean isAnyOf(Set<String> denials, List<String> words) {
        return words.stream().anyMatch(word -> denials.contains(word) || NOT_ENDING.stream().anyMatch(word::endsWith));
    }

    /** The words of a row as a piece of a pattern, the longest first. */
    static String any(String... names) {
        return Stream.of(names)
                .flatMap(ClaimWords::row)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(words -> Arrays.stream(words.split(" +")).map(Pattern::quote).collect(Collectors.joining("\\s+")))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** Whether nothing follows but words that change nothing, such as "at our wedding". */
    static boolean isTail(List<String> words) {
        return words.isEmpty() || TAILS.contains(words);
    }

    /** The parts of the day that are named. */
    static Set<String> parts(List<String> words) {
        return words.stream().filter(PARTS::contains).collect(Collectors.toUnmodifiableSet());
    }

    /** How many words the longest of these phrases has that begins at a place; 0 if none does. */
    static int lengthAt(Map<String, List<List<String>>> phrases, List<String> words, int at) {
        int longest = 0;
        for (List<String> phrase : phrases.getOrDefault(words.get(at), List.of())) {
            int end = at + phrase.size();
            if (end <= words.size() && words.subList(at, end).equals(phrase)) {
                longest = Math.max(longest, phrase.size());
            }
        }
        return longest;
    }

    /** The choices that wanting these things makes: those of which exactly one side is named. */
    static List<Claim> choicesIn(Set<String> things) {
        List<Claim> found = new ArrayList<>();
        for (int i = 0; i < CHOICES.size(); i += 2) {
            boolean first = CHOICES.get(i).stream().anyMatch(things::containsAll);
            boolean second = CHOICES.get(i + 1).stream().anyMatch(things::containsAll);
            if (first != second) {
                found.add(new Claim.Choice(i / 2, first));
            }
        }
        return found;
    }

    /** The stem of a word, just good enough to find it again in another form. */
    static String stem(String word) {
        String stem = ENDING.matcher(POSSESSIVE.matcher(word).replaceAll("")).replaceAll("");
        return DOUBLED.matcher(stem).matches() ? stem.substring(0, stem.length() - 1) : stem;
    }

    private static boolean isAnyIn(Map<String, List<List<String>>> phrases, List<String> words) {
        for (int at = 0; at < words.size(); at++) {
            if (lengthAt(phrases, words, at) > 0) {
                return true;
            }
        }
        return false;
    }

    private static Stream<String> row(String name) {
        return ROWS.stream().filter(row -> row.get(0).equals(name)).flatMap(row -> Arrays.stream(row.get(1).split(" *, *")));
    }

    /** By their first word, so that most words of a sentence need no look at any. */
    private static Map<String, List<List<String>>> phrases(String name) {
        return row(name).map(ClaimWords::phrase).collect(Collectors.groupingBy(List::getFirst));
    }

    private static List<String> phrase(String words) {
        return List.of(words.split(" +"));
    }

    private static Set<String> words(String name) {
        return row(name).collect(Collectors.toUnmodifiableSet());
    }

    /** Both sides of each pair, one after the other; each side in all its forms. */
    private static List<List<Set<String>>> choices() {
        List<List<Set<String>>> choices = new ArrayList<>();
        for (List<String> row : ROWS) {
            if (row.get(0).equals("either")) {
                for (String side : row.get(1).split(" *\\| *")) {
                    choices.add(Arrays.stream(side.split(" *, *")).map(ClaimWords::stems).toList());
                }
            }
        }
        return List.copyOf(choices);
    }

    private static Set<String> stems(String phrase) {
        Set<String> stems = new HashSet<>();
        for (String word : phrase.split(" +")) {
            stems.add(stem(word));
        }
        return stems;
    }
}
