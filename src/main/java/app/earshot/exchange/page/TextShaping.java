package app.earshot.exchange.page;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Puts a line into the order in which its signs stand on paper, with Arabic letters in the forms in which they join. */
final class TextShaping {

    private static final Map<Integer, Integer> MIRRORED = Map.ofEntries(
            Map.entry((int) '(', (int) ')'), Map.entry((int) ')', (int) '('),
            Map.entry((int) '[', (int) ']'), Map.entry((int) ']', (int) '['),
            Map.entry((int) '{', (int) '}'), Map.entry((int) '}', (int) '{'),
            Map.entry((int) '<', (int) '>'), Map.entry((int) '>', (int) '<'),
            Map.entry((int) '«', (int) '»'), Map.entry((int) '»', (int) '«'));

    private TextShaping() {}

    /** The letters joined, still in the order in which they are read. */
    static String of(String text) {
        return ArabicForms.join(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    /** Whether a sign takes any room: not what only steers how others are shown. */
    static boolean isSeen(int sign) {
        int type = Character.getType(sign);
        boolean variation = (sign >= 0xFE00 && sign <= 0xFE0F) || (sign >= 0xE0100 && sign <= 0xE01EF);
        return type != Character.FORMAT && type != Character.CONTROL && !variation;
    }

    /** Whether any of it reads from right to left. */
    static boolean turns(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /** Whether a text begins to be read at the right: its first letter with a direction of its own says so. */
    static boolean isRightToLeft(String text) {
        return turns(text) && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /** From left to right as it stands on paper. */
    static List<Integer> inOrder(String line, boolean rightToLeft) {
        Bidi bidi = new Bidi(line, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        int runs = bidi.getRunCount();
        byte[] levels = new byte[runs];
        Integer[] order = new Integer[runs];
        for (int i = 0; i < runs; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, runs);
        List<Integer> signs = new ArrayList<>();
        for (int run : order) {
            String part = of(line.substring(bidi.getRunStart(run), bidi.getRunLimit(run)));
            List<Integer> seen = new ArrayList<>(part.codePoints().filter(TextShaping::isSeen).boxed().toList());
            signs.addAll(bidi.getRunLevel(run) % 2 == 1 ? turned(seen) : seen);
        }
        return signs;
    }

    /** Read backwards, but a mark stays behind the letter that it belongs to, and brackets open the other way. */
    private static List<Integer> turned(List<Integer> signs) {
        List<List<Integer>> letters = new ArrayList<>();
        for (int sign : signs) {
            if (Character.getType(sign) == Character.NON_SPACING_MARK && !letters.isEmpty()) {
                letters.getLast().add(sign);
            } else {
                letters.add(new ArrayList<>(List.of(MIRRORED.getOrDefault(sign, sign))));
            }
        }
        Collections.reverse(letters);
        return letters.stream().flatMap(List::stream).toList();
    }
}
