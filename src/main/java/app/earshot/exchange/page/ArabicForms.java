package app.earshot.exchange.page;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Writes Arabic letters in the forms that they take beside each other. The forms are signs of their own in Unicode, and each one's
 * name and letter say what it is, so that no table of ours can be wrong.
 */
final class ArabicForms {

    private static final int LAM = 0x644;
    private static final int TATWEEL = 0x640;
    private static final int JOINER = 0x200D;

    private enum Form { ISOLATED, FINAL, INITIAL, MEDIAL }

    /** The forms of a letter, or of lam with an alef. */
    private static final Map<String, Map<Form, Integer>> FORMS = read();

    private ArabicForms() {}

    private static Map<String, Map<Form, Integer>> read() {
        Map<String, Map<Form, Integer>> forms = new HashMap<>();
        IntStream.concat(IntStream.rangeClosed(0xFB50, 0xFBFF), IntStream.rangeClosed(0xFE80, 0xFEFC)).forEach(sign -> {
            String name = Character.isDefined(sign) ? Character.getName(sign) : null;
            if (name != null && name.startsWith("ARABIC L") && name.endsWith(" FORM")) {
                String letters = Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC);
                String form = name.substring(name.lastIndexOf(' ', name.length() - 6) + 1, name.length() - 5);
                forms.computeIfAbsent(letters, key -> new EnumMap<>(Form.class)).putIfAbsent(Form.valueOf(form), sign);
            }
        });
        return Map.copyOf(forms);
    }

    /** The same text, in the order in which it is read, with joined letters. */
    static String join(String text) {
        int[] signs = text.codePoints().toArray();
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < signs.length; i++) {
            int next = next(signs, i);
            String pair = next < 0 ? "" : Character.toString(signs[i]) + Character.toString(signs[next]);
            if (signs[i] == LAM && next == i + 1 && FORMS.containsKey(pair)) {
                joined.appendCodePoint(form(pair, joinsNext(signs, before(signs, i)), false));
                i = next;
            } else {
                joined.appendCodePoint(formAt(signs, i, next));
            }
        }
        return joined.toString();
    }

    private static int formAt(int[] signs, int at, int next) {
        boolean before = joinsNext(signs, before(signs, at));
        boolean after = next >= 0 && joinsNext(signs, at) && joinsBefore(signs[next]);
        return form(Character.toString(signs[at]), before, after);
    }

    private static int form(String letters, boolean before, boolean after) {
        Map<Form, Integer> forms = FORMS.getOrDefault(letters, Map.of());
        Form wanted = before && after ? Form.MEDIAL : before ? Form.FINAL : after ? Form.INITIAL : Form.ISOLATED;
        Form instead = before ? Form.FINAL : Form.ISOLATED;
        return forms.getOrDefault(wanted, forms.getOrDefault(instead, letters.codePointAt(0)));
    }

    /** Whether the letter there reaches out to the one after it. */
    private static boolean joinsNext(int[] signs, int at) {
        return at >= 0
                && (signs[at] == TATWEEL
                        || signs[at] == JOINER
                        || FORMS.getOrDefault(Character.toString(signs[at]), Map.of()).containsKey(Form.INITIAL));
    }

    private static boolean joinsBefore(int sign) {
        return sign == TATWEEL
                || sign == JOINER
                || FORMS.getOrDefault(Character.toString(sign), Map.of()).containsKey(Form.FINAL);
    }

    /** The letter before, over the marks between, or -1. */
    private static int before(int[] signs, int at) {
        int i = at - 1;
        while (i >= 0 && Character.getType(signs[i]) == Character.NON_SPACING_MARK) {
            i--;
        }
        return i;
    }

    private static int next(int[] signs, int at) {
        int i = at + 1;
        while (i < signs.length && Character.getType(signs[i]) == Character.NON_SPACING_MARK) {
            i++;
        }
        return i < signs.length ? i : -1;
    }
}
