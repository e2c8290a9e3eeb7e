package app.earshot.listening.quoting;

import app.earshot.listening.tables.TabbedFile;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What somebody says in their own name, as far as the words tell: that they worry, that they don't know what to do, that the two don't agree,
 * what they wish. It sees too little rather than too much: whoever is taken up for a worry that was a joke feels watched.
 */
public final class OwnWords {

    /** Words of any length cost no more than this. */
    private static final int LOOKED_AT = 600;

    private static final Map<String, PhraseSet> TABLE = TabbedFile.rows(OwnWords.class, "own_words_en.tsv", 2).stream()
            .collect(Collectors.toMap(List::getFirst, row -> PhraseSet.of(Arrays.asList(row.get(1).split(" *, *")))));

    private OwnWords() {}

    /** "I'm afraid that nobody dances", "What if it rains?": plainly, now, and as their own. */
    public static boolean isWorry(String words) {
        List<String> spoken = spoken(words);
        return has("fears", spoken) && has("mine", spoken) && !has("fearless", spoken);
    }

    /** "We don't know whether to do a first dance", "I'm torn between the two". */
    public static boolean isUnsure(String words) {
        List<String> spoken = spoken(words);
        return has("unsure", spoken) && has("mine", spoken);
    }

    /** "What would you do?" */
    public static boolean asksForOurView(String words) {
        return has("asks-view", spoken(words));
    }

    /** "We don't agree about the band." */
    public static boolean isDisagreement(String words) {
        return has("disagrees", spoken(words));
    }

    /** How something is to be, and no story of how it was. */
    public static boolean isWish(String words) {
        List<String> spoken = spoken(words);
        return has("wishes", spoken) && !has("told", spoken) && !begins("asks", spoken);
    }

    /** What is not to be. */
    public static boolean isRefusal(String words) {
        return has("refuses", spoken(words));
    }

    /** Something that they ask of us: it wants an answer, and neither a check nor a question. */
    public static boolean isRequest(String words) {
        return begins("asks", spoken(words));
    }

    /** "The speeches were too quiet": something we did that was not good enough. */
    public static boolean isCriticism(String words) {
        List<String> spoken = spoken(words);
        return has("criticises", spoken) && !has("satisfied", spoken);
    }

    /** Whether a sentence goes on about the one before it. */
    public static boolean goesOn(String next) {
        return begins("goes-on", spoken(next));
    }

    private static boolean has(String row, List<String> spoken) {
        return TABLE.getOrDefault(row, PhraseSet.of(List.of())).isIn(spoken);
    }

    private static boolean begins(String row, List<String> spoken) {
        return TABLE.getOrDefault(row, PhraseSet.of(List.of())).begins(spoken);
    }

    private static List<String> spoken(String words) {
        return PhraseSet.words(words.substring(0, Math.min(words.length(), LOOKED_AT)));
    }
}
