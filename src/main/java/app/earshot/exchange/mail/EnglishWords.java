package app.earshot.exchange.mail;

import app.earshot.exchange.mail.words.WordTable;
import java.util.List;

/** The English words by which mails are read. They stand in a table; the patterns say in which order they come. */
final class EnglishWords {

    private static final WordTable WORDS = WordTable.read(WordTable.class, "mail_words_en.tsv");

    private EnglishWords() {}

    /** A group of a pattern with all the words that mean this. */
    static String any(String meaning) {
        return "(?:" + WORDS.either(meaning) + ")";
    }

    static List<String> of(String meaning) {
        return WORDS.of(meaning);
    }
}
