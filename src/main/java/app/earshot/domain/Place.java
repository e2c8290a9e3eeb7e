package app.earshot.domain;

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
}
