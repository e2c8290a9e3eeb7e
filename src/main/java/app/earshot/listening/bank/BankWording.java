package app.earshot.listening.bank;

import app.earshot.domain.bank.Question;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the question of the bank that somebody typed by hand: word for word, with names and days where the bank leaves them open, or
 * nearly so. Capitals, kinds of apostrophes and the sign at the end don't matter. Safe for use by several threads.
 */
public final class BankWording {

    /** Of two neighbouring letters each, how large a part two wordings share that may be meant to be one. */
    private static final double NEAR = 0.75;

    private static final int FEWEST_LETTERS = 12;
    private static final int LONGEST = 400;
    static final Pattern OPEN = Pattern.compile("\\{[^{}]*}");
    private static final Pattern SIGNS = Pattern.compile("[\\p{P}\\p{S}&&[^{}]]+");
    /** Apostrophes, which many leave out, and marks that nobody sees. */
    private static final Pattern UNSEEN = Pattern.compile("['’‘ʼ`´\\p{Cf}]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private final Map<String, Question> whole = new HashMap<>();
    private final Map<Pattern, Question> open = new HashMap<>();
    private final Map<Question, Set<String>> pairs;
    private final NearWording nearWording;

    BankWording(QuestionBank bank) {
        List<Question> all = bank.all().stream().map(BankQuestion::question).toList();
        for (Question question : all) {
            String words = plain(question.text());
            if (OPEN.matcher(words).find()) {
                open.put(pattern(words), question);
            } else {
                whole.putIfAbsent(words, question);
            }
        }
        pairs = bank.all().stream()
                .filter(BankQuestion::isOn)
                .map(BankQuestion::question)
                .filter(question -> !OPEN.matcher(question.text()).find())
                .collect(Collectors.toUnmodifiableMap(question -> question, question -> pairs(plain(question.text()))));
        Map<Question, String> on = new LinkedHashMap<>();
        bank.all().stream().filter(BankQuestion::isOn).map(BankQuestion::question).forEach(question -> on.put(question, plain(question.text())));
        nearWording = new NearWording(on);
    }

    /** The question that stands in the bank in these words. */
    public Optional<Question> same(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        String words = plain(typed);
        return Optional.ofNullable(whole.get(words))
                .or(() -> open.entrySet().stream().filter(each -> each.getKey().matcher(words).matches()).map(Map.Entry::getValue)
                        .max(Comparator.comparingInt(question -> question.text().length())));
    }

    /** The question that stands in the bank in these words, or that is clearly meant by them. */
    public Optional<Question> meant(String typed) {
        return typed.length() > LONGEST ? Optional.empty() : same(typed).or(() -> nearWording.meant(plain(typed)));
    }

    /** Questions in nearly these words, the nearest first, where none has the very same; none with something left open, which can't be said so. */
    public List<Question> near(String typed, int most) {
        String words = typed.length() > LONGEST ? "" : plain(typed);
        if (words.length() < FEWEST_LETTERS || same(typed).isPresent()) {
            return List.of();
        }
        Set<String> wanted = pairs(words);
        return pairs.entrySet().stream()
                .map(each -> Map.entry(each.getKey(), shared(wanted, each.getValue())))
                .filter(each -> each.getValue() >= NEAR)
                .sorted(Map.Entry.<Question, Double>comparingByValue().reversed().thenComparing(each -> each.getKey().id()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whatever is filled in where the bank leaves something open; at least one letter, and no more than a long name. */
    private static Pattern pattern(String words) {
        StringBuilder pattern = new StringBuilder();
        int from = 0;
        for (var matcher = OPEN.matcher(words); matcher.find(); from = matcher.end()) {
            pattern.append(Pattern.quote(words.substring(from, matcher.start()))).append("(?=\\S).{1,120}");
        }
        return Pattern.compile(pattern + Pattern.quote(words.substring(from)), Pattern.DOTALL);
    }

    private static String plain(String words) {
        String seen = Normalizer.normalize(UNSEEN.matcher(words).replaceAll(""), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String letters = SIGNS.matcher(seen).replaceAll(" ");
        return SPACES.matcher(letters).replaceAll(" ").strip();
    }

    private static Set<String> pairs(String words) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= words.length(); i++) {
            pairs.add(words.substring(i, i + 2));
        }
        return pairs;
    }

    private static double shared(Set<String> some, Set<String> others) {
        long both = some.stream().filter(others::contains).count();
        return 2.0 * both / Math.max(1, some.size() + others.size());
    }
}
