package app.earshot.exchange.mail.header;

import app.earshot.domain.timeline.Place;

/**
 * What one of the lines above a mail says, with its further lines where it was folded.
 *
 * @param value everything behind the colon; line ends and quotation marks are spaces, so that it is as long as its place
 */
public record MailHeader(Kind kind, String value, Place place) {

    /** What it is about. */
    public enum Kind {
        FROM,
        TO,
        COPY,
        SUBJECT,
        DATE,
        REPLY,
        OTHER
    }
}
