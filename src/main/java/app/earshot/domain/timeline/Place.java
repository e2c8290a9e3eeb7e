package app.earshot.domain.timeline;

/**
 * Where something stands in an entry's text.
 *
 * @param start index of its first UTF-16 unit in the entry's text
 * @param end index after its last; equal to start once its sentence has been edited away
 */
public record Place(int start, int end) {

    public Place {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Not a place in a text: " + start + " to " + end);
        }
    }

    public boolean isGone() {
        return start == end;
    }

    /**
     * The same with the words whole in which it begins and ends: a hand that drags over a text rarely meets their edges. Writing that
     * doesn't part its words stays as it is.
     *
     * @param text in which it stands
     */
    public Place wholeWords(String text) {
        if (isGone()) {
            return this;
        }
        int from = start;
        while (from > 0 && isWithinWord(text, from)) {
            from = text.offsetByCodePoints(from, -1);
        }
        int to = end;
        while (to < text.length() && isWithinWord(text, to)) {
            to = text.offsetByCodePoints(to, 1);
        }
        return new Place(from, to);
    }

    private static boolean isWithinWord(String text, int at) {
        return isPartOfWord(text.codePointBefore(at)) && isPartOfWord(text.codePointAt(at));
    }

    private static boolean isPartOfWord(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> false;
            default -> Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.NON_SPACING_MARK;
        };
    }
}
