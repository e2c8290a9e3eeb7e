package app.earshot.domain;

import java.util.Arrays;
import java.util.stream.Collectors;

/** How a name is shortened, in any alphabet. */
public final class PersonName {

    private PersonName() {}

    /** What to call somebody: the first word of the name, and the whole name where it is written without spaces. */
    public static String first(String name) {
        String trimmed = name.strip();
        int space = trimmed.indexOf(' ');
        return space < 0 ? trimmed : trimmed.substring(0, space);
    }

    /** One or two letters for a round badge: the first letters of the first and the last word, whole code points. */
    public static String initials(String name) {
        String[] words = Arrays.stream(name.strip().split("[\\s&,]+"))
                .filter(word -> !word.isEmpty() && Character.isLetterOrDigit(word.codePointAt(0)))
                .toArray(String[]::new);
        if (words.length == 0) {
            return "";
        }
        String letters = words.length == 1 ? letter(words[0]) : letter(words[0]) + letter(words[words.length - 1]);
        return letters.codePoints().map(Character::toTitleCase).mapToObj(Character::toString).collect(Collectors.joining());
    }

    private static String letter(String word) {
        return Character.toString(word.codePointAt(0));
    }
}
