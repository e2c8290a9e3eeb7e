package app.earshot.listening.bank;

import app.earshot.domain.bank.Question;
import app.earshot.listening.tables.TabbedFile;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the one question of the bank that somebody meant who typed it in a hurry: with small words more or fewer, in another order, with
 * typing mistakes, with names and words filled in. Nothing where two may be meant. Safe for use by several threads.
 */
final class NearWording {

    /** How much of both wordings has to be shared, and by how much more than with the next question. */
    private static final double NEAR = 0.78;
    private static final double WINS_BY = 0.08;
    /** A wording in which something was filled in shares less of what was typed. */
    private static final double NEAR_AROUND_GAPS = 0.86;

    private static final double FEWEST_TOLD = 1.4;
    private static final double SMALL = 0.15;
    private static final int MOST_WORDS = 60;
    private static final int LENGTH_WITH_MISTAKE = 4;
    private static final int LENGTH_WITH_TWO = 8;
    private static final Pattern SPACES = Pattern.compile(" +");

    private static final Set<String> SMALL_WORDS = new HashSet<>();
    private static final Map<String, String> SAME = new HashMap<>();

    static {
        for (List<String> row : TabbedFile.rows(NearWording.class, "typed_en.tsv", 2)) {
            List<String> words = Arrays.asList(row.get(1).split(" *, *"));
            if (row.get(0).equals("small")) {
                SMALL_WORDS.addAll(words);
            } else {
                words.forEach(word -> SAME.put(word, words.getFirst()));
            }
        }
    }

    /** @param gaps whether something is left open in it */
    private record Wording(Question question, Set<String> words, boolean gaps) {}

    private final List<Wording> wordings;
    private final Map<String, Double> telling = new HashMap<>();

    /** @param plain each question with its words in lower case, without signs, placeholders in their braces */
    NearWording(Map<Question, String> plain) {
        Map<String, Integer> uses = new HashMap<>();
        wordings = plain.entrySet().stream()
                .map(each -> new Wording(
                        each.getKey(), words(BankWording.OPEN.matcher(each.getValue()).replaceAll(" ")), BankWording.OPEN.matcher(each.getValue()).find()))
                .toList();
        wordings.forEach(wording -> wording.words().forEach(word -> uses.merge(word, 1, Integer::sum)));
        uses.forEach((word, used) -> telling.put(word, (SMALL_WORDS.contains(word) ? SMALL : 1) * (0.4 + Math.log(1.0 + wordings.size() / (double) used) / 4)));
    }

    /** The question that was clearly meant by words in lower case without signs. */
    Optional<Question> meant(String plain) {
        Set<String> typed = words(plain);
        if (typed.isEmpty() || typed.size() > MOST_WORDS) {
            return Optional.empty();
        }
        Map<String, String> known = known(typed);
        Wording best = null;
        double first = 0;
        double second = 0;
        for (Wording wording : wordings) {
            double shared = shared(wording, typed, known);
            if (shared > first) {
                second = first;
                first = shared;
                best = wording;
            } else {
                second = Math.max(second, shared);
            }
        }
        boolean clear = best != null && first - second >= WINS_BY;
        return clear && first >= (best.gaps() ? NEAR_AROUND_GAPS : NEAR) ? Optional.of(best.question()) : Optional.empty();
    }

    /** How much of both is in both, weighted by how much a word tells; what fills a gap is not held against it. */
    private double shared(Wording wording, Set<String> typed, Map<String, String> known) {
        double both = 0;
        double told = 0;
        Set<String> met = new HashSet<>();
        for (String word : typed) {
            String mine = wording.words().contains(word) ? word : known.getOrDefault(word, word);
            double weight = weight(mine);
            told += weight;
            if (wording.words().contains(mine) && met.add(mine)) {
                both += weight;
            }
        }
        if (both < FEWEST_TOLD) {
            return 0;
        }
        double whole = wording.words().stream().mapToDouble(this::weight).sum();
        return wording.gaps() ? 0.75 * both / whole + 0.5 * both / (told + whole) : 2 * both / (told + whole);
    }

    private double weight(String word) {
        return telling.getOrDefault(word, SMALL_WORDS.contains(word) ? SMALL : 1.2);
    }

    /** For every word that the bank doesn't know, the one of the bank's that it is but for a typing mistake. */
    private Map<String, String> known(Collection<String> typed) {
        Map<String, String> known = new HashMap<>();
        for (String word : typed) {
            if (!telling.containsKey(word) && word.length() >= LENGTH_WITH_MISTAKE && word.length() <= 20) {
                telling.keySet().stream()
                        .filter(other -> other.length() >= LENGTH_WITH_MISTAKE && Math.abs(other.length() - word.length()) <= 2)
                        .filter(other -> isMistyped(word, other))
                        .min(Comparator.<String>comparingInt(other -> distance(word, other)).thenComparing(Comparator.naturalOrder()))
                        .ifPresent(other -> known.put(word, other));
            }
        }
        return known;
    }

    private static boolean isMistyped(String word, String other) {
        int allowed = Math.min(word.length(), other.length()) >= LENGTH_WITH_TWO ? 2 : 1;
        return distance(word, other) <= allowed;
    }

    /** How many letters are missing, too many, other ones, or two that changed places. */
    private static int distance(String one, String other) {
        int[][] d = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
                boolean swapped = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
                d[i][j] = swapped ? Math.min(d[i][j], d[i - 2][j - 2] + 1) : d[i][j];
            }
        }
        return d[one.length()][other.length()];
    }

    private static Set<String> words(String plain) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : SPACES.split(plain.strip())) {
            for (String read : SAME.getOrDefault(word, word).split(" ")) {
                if (!read.isEmpty()) {
                    words.add(read);
                }
            }
        }
        return words;
    }
}
