package app.earshot.store.words;

import java.text.Normalizer;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * Text as it is compared when somebody looks for it: small letters, without accents, apostrophes and signs that nobody sees, in
 * any alphabet, with the digits 0 to 9.
 *
 * <p>Accents are the marks that Unicode gives no script of their own, and the vowel points of Hebrew and Arabic. The vowel
 * signs of Indian scripts are letters to their readers and stay.
 */
public final class Folding {

    /** Another number works out anew all that was derived by folding: rows of names, and the search index. */
    public static final String VERSION = "2";

    private Folding() {}

    public static String fold(String text) {
        if (isPlain(text)) {
            String small = text.toLowerCase(Locale.ROOT);
            return small.indexOf('\'') < 0 && small.indexOf('`') < 0 ? small : small.replaceAll("['`]", "");
        }
        StringBuilder seen = new StringBuilder(text.length());
        text.codePoints()
                .filter(point -> !Signs.isUnseen(point) && !Signs.isApostrophe(point))
                .forEach(seen::appendCodePoint);
        String apart = Normalizer.normalize(seen, Normalizer.Form.NFKD);
        StringBuilder bare = new StringBuilder(apart.length());
        apart.codePoints()
                .filter(point -> !isAccent(point) && !Signs.isApostrophe(point))
                .map(Folding::plain)
                .forEach(bare::appendCodePoint);
        // Together again: letters that were taken apart but are no accents, such as the parts of a Korean syllable.
        char[] input = Normalizer.normalize(bare, Normalizer.Form.NFC).toCharArray();
        char[] folded = new char[4 * input.length];
        int length = ASCIIFoldingFilter.foldToASCII(input, 0, folded, 0, input.length);
        // A sigma is written differently at the end of a word, and a word that is being typed has its end everywhere. The capitals of
        // an Armenian ligature are two other letters than those it is made of.
        return new String(folded, 0, length).toLowerCase(Locale.ROOT).replace('ς', 'σ').replace("եւ", "եվ");
    }

    /** Asked for every word of every text: a loop takes a tenth of what a stream does. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Letters that one script writes in two ways, depending on the keyboard, and the digits of all scripts. */
    private static int plain(int point) {
        return switch (point) {
            case 'ى', 'ی' -> 'ي';
            case 'ک' -> 'ك';
            default -> Character.getType(point) == Character.DECIMAL_DIGIT_NUMBER ? '0' + Character.digit(point, 10) : point;
        };
    }

    private static boolean isAccent(int point) {
        int type = Character.getType(point);
        if (type != Character.NON_SPACING_MARK) {
            return type == Character.ENCLOSING_MARK;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(point);
        boolean japaneseVoiceMark = point == 0x3099 || point == 0x309A;
        return !japaneseVoiceMark
                && (script == Character.UnicodeScript.INHERITED
                        || script == Character.UnicodeScript.HEBREW
                        || script == Character.UnicodeScript.ARABIC);
    }
}
