package app.earshot.usecase;

import java.util.Objects;

/** What every verb asks of words that a person typed. */
public final class Words {

    private Words() {}

    /** The words without the space around them; a NUL character, which no engine keeps, becomes a space. */
    public static String tidy(String words) {
        return Objects.requireNonNull(words).replace('\0', ' ').strip();
    }

    /** As {@link #tidy}, refused at the field if nothing is left. */
    public static String required(String words, String field, String key) {
        String tidied = tidy(words);
        if (tidied.isEmpty()) {
            throw Refused.at(field, key);
        }
        return tidied;
    }
}
