package app.earshot.ui.parts.text;

/**
 * Which letters the toolkit lays out one stretch at a time. It shapes a stretch of them anew for each line that it breaks off, and a mark
 * that combines with the letter before it makes all of its line such a stretch.
 */
public final class Scripts {

    private Scripts() {}

    /** Whether all of a text is quick to lay out. */
    public static boolean arePlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (cost(text.charAt(i)) > 0) {
                return false;
            }
        }
        return true;
    }

    /** What a line with this letter costs for each of its letters, in those of a line from right to left; 0 for nearly nothing. */
    public static int cost(char c) {
        if (c < 0x300) {
            return 0;
        }
        boolean fromRight = c >= 0x590 && c <= 0x8FF || c >= 0xFB1D && c <= 0xFDFF || c >= 0xFE70 && c <= 0xFEFE || c == 0x200F
                || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        boolean shaped = c <= 0x36F || c >= 0x900 && c <= 0x109F || c >= 0x1780 && c <= 0x18AF || c >= 0x1A00 && c <= 0x1CFF
                || c >= 0x1DC0 && c <= 0x1DFF || c == 0x200C || c == 0x200D || c >= 0x20D0 && c <= 0x20FF
                || c >= 0xA800 && c <= 0xABFF || c >= 0xFE20 && c <= 0xFE2F;
        return fromRight ? 1 : shaped ? 2 : 0;
    }
}
