package app.earshot.domain.text.fact;

import app.earshot.domain.timeline.Place;

/** One line of a mail with its place; the text has the same length as the place. */
public record TextLine(int start, String text) {

    public int end() {
        return start + text.length();
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    public Place place(int from, int to) {
        return new Place(start + from, start + to);
    }
}
