package app.earshot.usecase;

import app.earshot.domain.account.ContactPoint;
import java.util.List;
import java.util.Objects;

/** What every verb asks of words that a person typed. */
public final class Words {

    private Words() {}

    /**
     * The words without the space around them, and none where there is nothing that can be seen, such as a space that holds two words
     * together; a NUL character, which no engine keeps, becomes a space.
     */
    public static String tidy(String words) {
        String tidied = Objects.requireNonNull(words).replace('\0', ' ').strip();
        return tidied.codePoints().allMatch(Words::isUnseen) ? "" : tidied;
    }

    private static boolean isUnseen(int sign) {
        return Character.isSpaceChar(sign) || Character.isWhitespace(sign) || Character.isISOControl(sign)
                || Character.getType(sign) == Character.FORMAT;
    }

    /** The ways to reach a person, each tidied. */
    public static List<ContactPoint> tidy(List<ContactPoint> contacts) {
        return contacts.stream().map(it -> new ContactPoint(it.kind(), tidy(it.text()))).toList();
    }

    /** As {@link #tidy(String)}, refused at the field if nothing is left. */
    public static String required(String words, RefusedField field, String key) {
        String tidied = tidy(words);
        if (tidied.isEmpty()) {
            throw Refused.at(field, key);
        }
        return tidied;
    }
}
