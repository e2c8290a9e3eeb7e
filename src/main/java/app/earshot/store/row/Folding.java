package app.earshot.store.row;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * Text as it is compared when somebody looks for it: small letters, without accents, in any alphabet.
 *
 * <p>Accents are the marks that Unicode gives no script of their own, and the vowel points of Hebrew and Arabic. The vowel
 * signs of Indian scripts are letters to their readers and stay.
 */
public final class Folding {

    private Folding() {}

    public static String fold(String text) {
        if (text.chars().allMatch(unit -> unit < 0x80)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder bare = new StringBuilder(apart.length());
        apart.codePoints().filter(point -> !isAccent(point)).forEach(bare::appendCodePoint);
        // Together again: letters that were taken apart but are no accents, such as the parts of a Korean syllable.
        char[] input = Normalizer.normalize(bare, Normalizer.Form.NFC).toCharArray();
        char[] folded = new char[4 * input.length];
        int length = ASCIIFoldingFilter.foldToASCII(input, 0, folded, 0, input.length);
        return new String(folded, 0, length).toLowerCase(Locale.ROOT);
    }

    /** The words of a folded text. */
    public static List<String> words(String text) {
        return Arrays.stream(fold(text).split("[^\\p{L}\\p{N}\\p{M}]+")).filter(word -> !word.isEmpty()).toList();
    }

    private static boolean isAccent(int point) {
        if (Character.getType(point) != Character.NON_SPACING_MARK) {
            return false;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(point);
        boolean japaneseVoiceMark = point == 0x3099 || point == 0x309A;
        return !japaneseVoiceMark
                && (script == Character.UnicodeScript.INHERITED
                        || script == Character.UnicodeScript.HEBREW
                        || script == Character.UnicodeScript.ARABIC);
    }
}
