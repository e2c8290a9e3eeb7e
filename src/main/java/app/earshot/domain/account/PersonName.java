package app.earshot.domain.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** How a name is shortened, in any alphabet. */
public final class PersonName {

    private static final int FROM_CJK = 0x2E80;
    private static final int TO_CJK = 0xD7FF;

    /** What stands before a name and is nobody's first name. */
    private static final Set<String> TITLES = Set.of(
            "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "doctor", "sir", "dame", "lord", "lady", "rev", "reverend",
            "father", "sister", "brother", "captain", "capt", "major", "colonel", "judge", "rabbi", "imam", "the", "herr", "frau",
            "hr", "fr", "señor", "señora", "sr", "sra", "doña", "dona", "monsieur", "madame", "mme", "mlle", "signor", "signora",
            "sig", "mevrouw", "meneer", "pan", "pani", "uncle", "aunt", "auntie", "grandma", "grandpa", "dj");

    /** Family names that often stand first, in Latin letters. */
    private static final Set<String> FAMILY_FIRST = Set.of(
            "nguyễn", "nguyen", "trần", "tran", "lê", "phạm", "pham", "hoàng", "hoang", "huỳnh", "huynh", "phan", "vũ", "võ",
            "đặng", "dang", "bùi", "bui", "đỗ", "hồ", "ngô", "ngo", "dương", "duong", "lý", "đinh", "dinh", "trịnh", "trinh",
            "zhang", "wang", "li", "liu", "chen", "yang", "huang", "zhao", "wu", "zhou", "xu", "sun", "zhu", "lin", "guo",
            "kim", "park", "choi", "jeong", "jung", "kang", "cho", "yoon", "jang");

    private PersonName() {}

    /**
     * What to call somebody: the first word of the name. The whole name where that word may be something else: a title, an initial, or
     * a family name; better too long than wrong.
     */
    public static String first(String name) {
        String trimmed = name.strip();
        String[] words = trimmed.split("\\s+");
        boolean whole = words.length < 2 || isInitial(words[0]) || isNoFirstName(words[0]) || isEastAsian(words[0]) && isEastAsian(words[1]);
        return whole ? trimmed : words[0];
    }

    private static boolean isInitial(String word) {
        return word.endsWith(".") || word.endsWith(",") || word.codePointCount(0, word.length()) < 2;
    }

    private static boolean isNoFirstName(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        return TITLES.contains(plain) || FAMILY_FIRST.contains(plain);
    }

    /** Chinese, Japanese and Korean letters: with a space between them the family name comes first. */
    private static boolean isEastAsian(String word) {
        return word.codePoints().allMatch(letter -> letter >= FROM_CJK && letter <= TO_CJK);
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
