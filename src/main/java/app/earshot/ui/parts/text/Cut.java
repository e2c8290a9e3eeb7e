package app.earshot.ui.parts.text;

/** Where a long text may be cut into parts to be shown: behind a line, else behind a word, and never within a letter. */
public final class Cut {

    private Cut() {}

    /**
     * The end of the part that begins at a place. All parts together are the text.
     *
     * @param most how many letters of it there are at most
     */
    public static int end(String text, int from, int most) {
        int end = from + most;
        if (end >= text.length()) {
            return text.length();
        }
        int least = from + most / 2;
        for (char sign : new char[] {'\n', ' '}) {
            for (int at = end - 1; at >= least; at--) {
                if (text.charAt(at) == sign) {
                    return at + 1;
                }
            }
        }
        return Character.isHighSurrogate(text.charAt(end - 1)) && most > 1 ? end - 1 : end;
    }

    /** The beginning of a text, with a sign that more of it follows if it is longer than that. */
    public static String beginning(String text, int most) {
        return text.length() <= most ? text : text.substring(0, end(text, 0, most)).stripTrailing() + "…";
    }
}
