package app.earshot.listening.meaning;

import app.earshot.domain.bank.Topic;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Guesses what somebody talks about from the words they use. It would rather say nothing than something wrong: a guess needs a
 * clear winner.
 */
public final class TopicGuess {

    /** Goes up when the way changes in which the table is read. */
    private static final int WAY = 3;
    private static final int ENOUGH = 3;
    /** Words. Whoever says more says it of several things, and only what stands out far tells which is meant. */
    private static final int SHORT = 14;
    /** Who says several sentences tells a story, and only what stands out far in all of it is what they mean. */
    private static final Pattern SEVERAL = Pattern.compile("[.!?…]['\"”’)]?\\s+[\\p{L}\\p{N}'\"“‘]");
    private static final int ENOUGH_FOR_SEVERAL = 5;
    private static final int FAR = 3;
    private static final int TELLING = 2;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}']+");
    /** Letters. Nobody says more about one topic in one breath. */
    private static final int LONGEST = 4_000;

    /** What the table calls words that speak for no topic at all. */
    private static final String NONE = "none";

    private TopicGuess() {}

    /** Another number for another table or another way to read it: what was guessed by an older one can be guessed anew. */
    public static int version() {
        return 31 * WAY + TopicClues.version();
    }

    /**
     * The code of the topic that these words are most likely about, if one stands out.
     *
     * @param topics those that come into question
     */
    public static Optional<String> guess(String words, List<Topic> topics) {
        List<String> text = plain(words);
        Map<String, Integer> points = ClueHit.points(ClueHit.whole(hits(text, topics)));
        List<Map.Entry<String, Integer>> best = points.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).toList();
        int most = best.isEmpty() ? 0 : best.getFirst().getValue();
        int second = best.size() < 2 ? 0 : best.get(1).getValue();
        boolean tells = stands(most, second, text.size(), SEVERAL.matcher(words).find());
        return tells && !best.getFirst().getKey().equals(NONE) ? Optional.of(best.getFirst().getKey()) : Optional.empty();
    }

    private static boolean stands(int most, int second, int words, boolean several) {
        if (several) {
            return most >= ENOUGH_FOR_SEVERAL && most >= second + FAR;
        }
        return words > SHORT ? most > ENOUGH && most > second + 1 : most >= ENOUGH && most > second;
    }

    /** The codes of all topics that these words may be about: at least one telling word speaks for each. */
    public static Set<String> possible(String words, List<Topic> topics) {
        return ClueHit.points(hits(plain(words), topics)).entrySet().stream()
                .filter(each -> each.getValue() >= TELLING && !each.getKey().equals(NONE))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<ClueHit> hits(List<String> text, List<Topic> topics) {
        Set<String> possible = topics.stream().map(Topic::code).collect(Collectors.toSet());
        Stream<ClueHit> named = topics.stream().flatMap(topic -> named(topic).stream()).flatMap(clue -> clue.in(text));
        return Stream.concat(TopicClues.in(text), named)
                .filter(hit -> possible.contains(hit.clue().topic()) || hit.clue().topic().equals(NONE))
                .toList();
    }

    /** What a user calls a topic settles it where somebody says just that. */
    private static Optional<TopicClue> named(Topic topic) {
        List<String> name = topic.words() == null ? List.of() : plain(topic.words());
        return name.isEmpty() ? Optional.empty() : Optional.of(new TopicClue(topic.code(), name, TopicClue.SETTLES));
    }

    /** As people write in haste: without apostrophes, and money in words. */
    private static List<String> plain(String text) {
        String near = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        String money = near.replace("£", " pounds ").replace("€", " euros ").replace("$", " dollars ");
        return words(money).stream().map(word -> word.replace("'", "")).filter(word -> !word.isEmpty()).toList();
    }

    /** Lower-case words without accents; an apostrophe belongs to its word. */
    static List<String> words(String text) {
        String folded = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS.splitAsStream(folded).filter(word -> !word.isEmpty()).toList();
    }
}
