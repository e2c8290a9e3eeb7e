package app.earshot.listening.quoting;

import app.earshot.listening.phrase.QuotableWords;
import app.earshot.listening.tables.TabbedFile;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether words of theirs may be put into a sentence of ours, as far as the words tell: a hope, a worry, a wish, a request or a fact that
 * stands alone and is whole; no joke, no story, no secret, nothing about somebody's illness or quarrel.
 */
public final class Quotability {

    /** Words. */
    private static final int FEWEST = 3;

    /** Words of any length cost no more than this; longer ones are too long to repeat anyway. */
    private static final int LOOKED_AT = 2_000;

    private static final Map<String, List<String>> TABLE = TabbedFile.rows(Quotability.class, "quotation_en.tsv", 2).stream()
            .collect(Collectors.toMap(List::getFirst, row -> Arrays.asList(row.get(1).split(" *, *"))));
    private static final Set<String> TOPICS = Set.copyOf(row("topics"));
    private static final Set<String> AFTER = Set.copyOf(row("after-topics"));
    private static final PhraseSet SECRET = PhraseSet.of(row("secret"));
    private static final PhraseSet ILL = PhraseSet.of(row("ill"));
    private static final PhraseSet QUARREL = PhraseSet.of(row("quarrel"));
    private static final PhraseSet JOKE = PhraseSet.of(row("joke"));
    private static final PhraseSet STORY = PhraseSet.of(row("story"));
    private static final PhraseSet LEANS = PhraseSet.of(row("leans"));
    private static final PhraseSet OTHERS = PhraseSet.of(row("others"));
    private static final PhraseSet SAYS = PhraseSet.of(row("says"));
    /** A face of signs, or a picture of one. */
    private static final Pattern FACE = Pattern.compile("[;:]-?[)DPp](?!\\w)|\\p{So}");

    /** Shouted, quoting somebody else, trailing off, or more than one sentence: none of it can be said in one breath. */
    private static final Pattern UNSPEAKABLE =
            Pattern.compile("!|…|\\.\\.|[\"“”‘«»]|(?<![\\p{L}\\p{N}])['’]|['’](?![\\p{L}\\p{N}])|\\p{Lu}{4}|[.;][\\s\\u00a0]+\\p{L}");

    private Quotability() {}

    /** What bars words that were marked as being about a topic; nothing if they may be quoted. */
    public static Optional<QuoteBar> bar(String words, @Nullable String topic) {
        return bar(words).or(() -> {
            boolean ofTopic = topic != null && TOPICS.contains(topic);
            return ofTopic && isSaid(words) ? Optional.empty() : Optional.of(QuoteBar.OTHER_TOPIC);
        });
    }

    /** The same for words that are known to be a request or its reason. */
    public static Optional<QuoteBar> bar(String words) {
        String text = words.substring(0, Math.min(words.length(), LOOKED_AT));
        List<String> spoken = PhraseSet.words(text);
        if (SECRET.isIn(spoken)) {
            return Optional.of(QuoteBar.SECRET);
        }
        if (ILL.isIn(spoken)) {
            return Optional.of(QuoteBar.ILL);
        }
        if (QUARREL.isIn(spoken)) {
            return Optional.of(QuoteBar.QUARREL);
        }
        if (JOKE.isIn(spoken) || FACE.matcher(text).find()) {
            return Optional.of(QuoteBar.JOKE);
        }
        if (STORY.isIn(spoken)) {
            return Optional.of(QuoteBar.STORY);
        }
        if (text.contains("?")) {
            return Optional.of(QuoteBar.QUESTION);
        }
        if (LEANS.begins(spoken)) {
            return Optional.of(QuoteBar.LEANS);
        }
        if (QuotableWords.of(words).isEmpty()) {
            return Optional.of(QuoteBar.TOO_LONG);
        }
        if (OTHERS.isIn(spoken)) {
            return Optional.of(QuoteBar.OTHERS);
        }
        return UNSPEAKABLE.matcher(text).find() ? Optional.of(QuoteBar.UNSPEAKABLE) : Optional.empty();
    }

    /** Whether somebody says what they wish, fear or know: in their own name, or as something that is to be or not to be. */
    private static boolean isSaid(String words) {
        List<String> spoken = PhraseSet.words(words.substring(0, Math.min(words.length(), LOOKED_AT)));
        boolean number = spoken.stream().anyMatch(word -> Character.isDigit(word.charAt(0)));
        return spoken.size() >= FEWEST && (number || SAYS.isIn(spoken));
    }

    /** Whether what was told on a topic is about how it went, so that it may be said after the day. */
    public static boolean isAboutTheDayThatWas(@Nullable String topic) {
        return topic != null && AFTER.contains(topic);
    }

    private static List<String> row(String name) {
        return TABLE.getOrDefault(name, List.of());
    }
}
