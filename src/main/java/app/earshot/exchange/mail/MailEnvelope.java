package app.earshot.exchange.mail;

import app.earshot.domain.text.Found;
import app.earshot.exchange.mail.header.MailHeader.Kind;
import app.earshot.exchange.mail.header.MailHeader;
import app.earshot.exchange.mail.text.MailFile;
import app.earshot.exchange.mail.text.PlainText;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What stands on a mail and not in it.
 *
 * @param hasHeaders whether it begins with lines that say who wrote it
 * @param writer the name and address behind "From", as they stand there; empty if nobody is named
 * @param addresses those of whoever wrote it, the one to answer first; ours are not among them
 * @param text the mail as a person reads it: of a mail file the headers that people read and the words of its parts
 */
public record MailEnvelope(
        boolean hasHeaders, String writer, List<String> addresses, String subject, Optional<Instant> sentAt, String text) {

    public MailEnvelope {
        addresses = List.copyOf(addresses);
    }

    /** @param zone where the computer stands, for a time without a zone */
    public static MailEnvelope of(String pasted, ZoneId zone, Locale locale) {
        MailExclusions quoted = new MailExclusions(true, Set.of());
        MailText mail = new MailText(pasted, quoted);
        String writer = said(mail, Kind.FROM);
        List<String> addresses = MailContacts.emailsIn(mail, quoted).stream().map(Found::value).toList();
        return new MailEnvelope(
                !writer.isEmpty(), writer, addresses, said(mail, Kind.SUBJECT), MailReader.sentAt(pasted, zone, locale), readable(pasted));
    }

    private static String said(MailText mail, Kind kind) {
        return mail.headers().stream().filter(header -> header.kind() == kind).findFirst().map(MailHeader::value).orElse("").strip();
    }

    /** Headers of a file are written in a code that is no text; what follows them is text already. */
    private static String readable(String pasted) {
        return MailFile.read(pasted)
                .map(file -> {
                    int end = Math.max(0, file.indexOf("\n\n"));
                    return PlainText.of(file.substring(0, end)).text() + file.substring(end);
                })
                .orElse(pasted);
    }
}
