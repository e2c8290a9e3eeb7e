package app.earshot.domain.text.fact;

import app.earshot.domain.text.words.WordTable;
import java.util.List;

/** The English words by which mails are read. They stand in a table; the patterns say in which order they come. */
public final class EnglishWords {

    private static final WordTable WORDS = WordTable.read(WordTable.class, "mail_words_en.tsv");

    private EnglishWords() {}

    /** A group of a pattern with all the words that mean this. */
    public static String any(String meaning) {
        return "(?:" + WORDS.either(meaning) + ")";
    }

    public static List<String> of(String meaning) {
        return WORDS.of(meaning);
    }
}
