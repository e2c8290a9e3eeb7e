package app.earshot.store.words;

import app.earshot.store.words.Piece.Chain;
import app.earshot.store.words.Piece.Part;
import java.util.List;
import java.util.Set;

/** What an apostrophe means between two words: a name, an article, an ending. */
final class Apostrophes {

    private static final Set<String> PRONOUNS =
            Set.of("i", "you", "he", "she", "it", "we", "they", "who", "that", "there", "this", "what", "where", "how");
    private static final Set<String> ENDINGS = Set.of("re", "d", "m");
    private static final Set<String> ALWAYS_ENDINGS = Set.of("ll", "ve");

    /** French, Italian and Catalan articles and little words that lose their last letter before a vowel. */
    private static final Set<String> ARTICLES = Set.of(
            "l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "un", "gl", "all", "dall", "dell",
            "nell", "sull", "coll", "agl", "dagl", "degl", "negl", "sugl", "quest", "quell", "sant");

    private Apostrophes() {}

    /** "We'll" is not "well": such a word has no other way of writing it. */
    static boolean isContraction(List<Part> parts) {
        if (parts.size() != 2 || !isApostrophe(parts.getLast())) {
            return false;
        }
        String ending = parts.getLast().text();
        return ALWAYS_ENDINGS.contains(ending)
                || ENDINGS.contains(ending) && PRONOUNS.contains(parts.getFirst().text());
    }

    /** "Don't" is looked for as "dont", and its t is no word. */
    static boolean isNegation(List<Part> parts) {
        return parts.size() == 2
                && isApostrophe(parts.getLast())
                && parts.getLast().text().equals("t")
                && parts.getFirst().text().endsWith("n")
                && parts.getFirst().text().length() > 2;
    }

    /** Without the s of a possessive: "Luis's" is "Luis". The same chain if there is none. */
    static Chain withoutPossessive(Chain chain) {
        List<Part> parts = chain.parts();
        boolean possessive = parts.size() > 1 && isApostrophe(parts.getLast()) && parts.getLast().text().equals("s");
        return possessive ? new Chain(chain.lead(), parts.subList(0, parts.size() - 1), chain.tail()) : chain;
    }

    /** Whether the first word is an article that the second is also looked for without. */
    static boolean isElision(List<Part> parts) {
        return parts.size() == 2
                && isApostrophe(parts.getLast())
                && parts.getLast().text().length() > 1
                && ARTICLES.contains(parts.getFirst().text());
    }

    private static boolean isApostrophe(Part part) {
        return part.link().equals("'");
    }
}
