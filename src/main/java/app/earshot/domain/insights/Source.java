package app.earshot.domain.insights;

import app.earshot.domain.Coded;
import java.util.Locale;

/**
 * How they came to us: through somebody whom the notebook knows, or in words.
 *
 * @param by through whom
 * @param words how it was written down; empty where the notebook knows who it was, or nobody wrote anything
 */
public record Source(By by, String words) {

    /** What sort of person sent them. */
    public enum By implements Coded {
        PLANNER("planner"),
        VENUE("venue"),
        VENDOR("vendor"),
        /** Customers of ours, or their family. */
        CUSTOMER("customer"),
        /** Somebody else whom the notebook knows. */
        SOMEBODY("somebody"),
        /** As it was written down. */
        WORDS("words"),
        UNKNOWN("unknown");

        private final String code;

        By(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** Of words that nobody was found for. */
    public static Source inWords(String words) {
        String tidy = words.strip().replaceAll("\\s+", " ");
        return tidy.isEmpty() ? new Source(By.UNKNOWN, "") : new Source(By.WORDS, tidy);
    }

    /** What is the same for two ways that are the same but for capitals. */
    String key() {
        return by.code() + " " + words.toLowerCase(Locale.ROOT);
    }
}
