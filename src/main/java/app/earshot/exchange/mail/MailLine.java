package app.earshot.exchange.mail;

import app.earshot.domain.timeline.Place;

/** One line of a mail with its place; the text has the same length as the place. */
record MailLine(int start, String text) {

    int end() {
        return start + text.length();
    }

    boolean isBlank() {
        return text.isBlank();
    }

    Place place(int from, int to) {
        return new Place(start + from, start + to);
    }
}
