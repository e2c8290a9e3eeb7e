package app.earshot.store.words;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** What each sign of a text is to somebody who looks for words: part of one, a link between two, nothing at all. */
final class Signs {

    static final char SOFT_LINK = '\u200B';
    static final int JOINER = 0x200D;

    private static final int NON_JOINER = 0x200C;
    private static final String APOSTROPHES = "'`´\u2018\u2019\u201B\u2032\u02B9\u02BB\u02BC\u02BD\u02C8\u02CA\u02CB\u055A\u05F3\uA78C\uFF07\uFF40";
    private static final String HYPHENS = "-\u2010\u2011\u2012\u2013\u2212\u05BE\uFE63\uFF0D";
    private static final String LINKS = "./&@_+,:\"·";

    /** Scripts whose words stand side by side without spaces, or with endings grown on to them. */
    private static final Set<UnicodeScript> WITHOUT_SPACES = EnumSet.of(
            UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.BOPOMOFO, UnicodeScript.HANGUL,
            UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR, UnicodeScript.YI,
            UnicodeScript.TAI_LE, UnicodeScript.NEW_TAI_LUE, UnicodeScript.TAI_THAM, UnicodeScript.TAI_VIET);

    private Signs() {}

    static boolean isApostrophe(int point) {
        return point <= Character.MAX_VALUE && APOSTROPHES.indexOf(point) >= 0;
    }

    /** Soft hyphens, joiners, marks of direction, stretched Arabic lines: no reader sees them, so nobody types them. */
    static boolean isUnseen(int point) {
        return point >= 0x80 && (Character.getType(point) == Character.FORMAT || point == 0x0640 || point == 0x180B || point == 0x034F);
    }

    static boolean isMark(int point) {
        if (point < 0x80) {
            return false;
        }
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                // The voice marks of Japanese in half width, and the inner and last parts of Korean syllables.
                || point == 0xFF9E
                || point == 0xFF9F
                || point >= 0x1160 && point <= 0x11FF
                || point >= 0xD7B0 && point <= 0xD7FF;
    }

    /** A letter or digit, of a script with spaces. */
    static boolean isWord(int point) {
        if (point < 0x80) {
            return point >= 'a' && point <= 'z' || point >= 'A' && point <= 'Z' || point >= '0' && point <= '9';
        }
        int type = Character.getType(point);
        boolean letter = Character.isLetterOrDigit(point) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
        return letter && !isApostrophe(point) && !isUnseen(point) && !isMark(point) && !isOfRun(point);
    }

    /** A letter of a script without spaces. */
    static boolean isOfRun(int point) {
        if (point < 0x0E00 || isMark(point) && !Character.isLetter(point)) {
            return false;
        }
        boolean lengthMark = point == 0x30FC || point == 0xFF70;
        boolean radical = point >= 0x2E80 && point <= 0x2FD5;
        boolean letter = Character.isLetter(point) || Character.getType(point) == Character.LETTER_NUMBER || radical;
        return lengthMark || letter && WITHOUT_SPACES.contains(UnicodeScript.of(point));
    }

    /** A picture. The digits, which can be parts of one, are none by themselves. */
    static boolean isPicture(int point) {
        return point > 0x2190 && Character.isEmoji(point) && !Character.isLetter(point);
    }

    /** How a sign that links two words is written in the index; 0 for what parts them. */
    static char link(int point, int before) {
        if (isApostrophe(point)) {
            return '\'';
        }
        if (point == SOFT_LINK || point == NON_JOINER && UnicodeScript.of(before) == UnicodeScript.ARABIC) {
            return SOFT_LINK;
        }
        if (point > Character.MAX_VALUE) {
            return 0;
        }
        if (HYPHENS.indexOf(point) >= 0) {
            return '-';
        }
        char half = point >= 0xFF01 && point <= 0xFF5E ? (char) (point - 0xFEE0) : (char) point;
        return switch (half) {
            case '٫' -> '.';
            case '٬', '،' -> ',';
            case '״' -> '"';
            default -> LINKS.indexOf(half) >= 0 ? half : 0;
        };
    }
}
