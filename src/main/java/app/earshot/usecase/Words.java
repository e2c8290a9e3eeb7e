package app.earshot.usecase;

import app.earshot.domain.ContactPoint;
import java.util.List;
import java.util.Objects;

/** What every verb asks of words that a person typed. */
public final class Words {

    private Words() {}

    /** The words without the space around them; a NUL character, which no engine keeps, becomes a space. */
    public static String tidy(String words) {
        return Objects.requireNonNull(words).replace('\0', ' ').strip();
    }

    /** The ways to reach a person, each tidied. */
    public static List<ContactPoint> tidy(List<ContactPoint> contacts) {
        return contacts.stream().map(it -> new ContactPoint(it.kind(), tidy(it.text()))).toList();
    }

    /** As {@link #tidy(String)}, refused at the field if nothing is left. */
    public static String required(String words, String field, String key) {
        String tidied = tidy(words);
        if (tidied.isEmpty()) {
            throw Refused.at(field, key);
        }
        return tidied;
    }
}
