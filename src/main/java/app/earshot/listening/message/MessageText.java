package app.earshot.listening.message;

import app.earshot.domain.text.fact.FormText;
import app.earshot.domain.text.fact.TextLine;
import app.earshot.domain.timeline.Place;
import java.util.List;

/**
 * A message as it is read: what are not the writer's own words is blank, and everything stands where it stood.
 *
 * @param text as long as what is read of the message
 */
record MessageText(String text) {

    /** Letters. Nobody writes a longer message; what follows is kept, but cannot make this slow. */
    private static final int LONGEST = 10_000;

    static MessageText of(String message, List<Place> ownWords) {
        int length = Math.min(message.length(), LONGEST);
        StringBuilder read = new StringBuilder(length);
        int at = 0;
        for (Place place : ownWords) {
            int start = Math.clamp(place.start(), at, length);
            int end = Math.clamp(place.end(), start, length);
            blank(message, at, start, read);
            read.append(message, start, end);
            at = end;
        }
        if (ownWords.isEmpty()) {
            read.append(message, 0, length);
        } else {
            blank(message, at, length, read);
        }
        return new MessageText(read.toString());
    }

    private static void blank(String message, int from, int to, StringBuilder read) {
        for (int i = from; i < to; i++) {
            read.append(message.charAt(i) == '\n' ? '\n' : ' ');
        }
    }

    String words(Place place) {
        return text.substring(place.start(), place.end());
    }

    /** Lines of it, with their places. */
    List<TextLine> lines() {
        return FormText.lines(text);
    }

    /** What a form calls its fields is nobody's words. */
    MessageText withoutLabels() {
        return new MessageText(FormText.withoutLabels(text));
    }
}
