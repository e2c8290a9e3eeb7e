package app.earshot.listening.unmarked;

import app.earshot.listening.tables.PatternTable;

/** The table by which unmarked words are told apart; a language is lines in it. */
final class UnmarkedWords {

    private static final PatternTable TABLE = new PatternTable(UnmarkedWords.class, "unmarked_words.tsv");

    /** A sentence of any length costs no more than this. */
    private static final int LOOKED_AT = 600;

    private UnmarkedWords() {}

    /** Whether a sentence says something, and nothing that makes it idle. */
    static boolean says(String list, String about, String sentence) {
        String beginning = sentence.length() > LOOKED_AT ? sentence.substring(0, LOOKED_AT) : sentence;
        return TABLE.finds(list, about, beginning) && !TABLE.finds(list, about + "-idle", beginning);
    }
}
