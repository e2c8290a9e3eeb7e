package app.earshot.exchange.mail;

import app.earshot.domain.text.fact.FactText;
import app.earshot.domain.text.fact.LabelledField;
import app.earshot.domain.text.fact.LabelledFields;
import app.earshot.domain.text.Found;
import app.earshot.domain.timeline.Place;
import app.earshot.exchange.mail.header.MailHeader;
import app.earshot.exchange.mail.text.MailFile;
import app.earshot.domain.text.fact.TextLine;
import app.earshot.exchange.mail.text.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A pasted mail taken apart: header lines, form fields, quoted lines, and the message that is left.
 *
 * <p>{@link #searched} is the plain text of what was pasted, in which what must not be found (when it was sent, to whom, when a form
 * was received) is blanked out; in {@link #theirs} what they quote is blanked out too, for it is mostly ours.
 */
final class MailText implements FactText {

    private final int pasted;
    private final boolean file;
    private final PlainText plain;
    private final MailParts parts;
    private final List<LabelledField> fields;
    private final String searched;
    private final String theirs;

    MailText(String pasted, MailExclusions exclusions) {
        Optional<String> read = MailFile.read(pasted);
        this.pasted = pasted.length();
        this.file = read.isPresent();
        this.plain = PlainText.of(read.orElse(pasted));
        this.parts = new MailParts(plain.text(), exclusions);
        this.fields = LabelledFields.in(parts.message());
        fields.stream().filter(field -> field.asksFor("received")).forEach(field -> parts.leaveOut(field.place()));
        this.searched = parts.searched();
        this.theirs = parts.theirs();
    }

    /** Whether it was pasted as a mail file, so that it was read from its parts. */
    boolean isFile() {
        return file;
    }

    @Override
    public String searched() {
        return searched;
    }

    @Override
    public String theirs() {
        return theirs;
    }

    /** Lines of the message proper, without quoted ones. */
    List<TextLine> message() {
        return parts.message();
    }

    /** Who wrote it, whom to answer and what about, the most likely to be them first. */
    List<MailHeader> headers() {
        return parts.headers();
    }

    /** What its headers say of when it was sent; empty if nothing. */
    String sent() {
        return parts.sent();
    }

    /** The addresses to which it was sent and whom it answers. */
    boolean isToUs(String email) {
        return parts.isToUs(email);
    }

    @Override
    public List<LabelledField> fields() {
        return fields;
    }

    /** The message as it is read, with the lines that it quotes unless they were left out. */
    String body() {
        return parts.body();
    }

    /** Where things stand in what was pasted; in a mail file, whose parts may be encoded, that is the whole of it. */
    <T> List<Found<T>> located(List<Found<T>> found) {
        return found.stream().map(one -> new Found<>(one.value(), file ? new Place(0, pasted) : plain.origin(one.place()))).toList();
    }
}
