package app.earshot.usecase.account;

import app.earshot.domain.text.EnquiryMail;
import app.earshot.exchange.mail.MailReader;
import app.earshot.usecase.Writing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** Reads a pasted message for what an enquiry needs. Offers only: nothing is taken over unasked. */
public final class ReadMail {

    private final Writing writing;
    private final ZoneId zone;
    private final Locale locale;

    public ReadMail(Writing writing, ZoneId zone, Locale locale) {
        this.writing = writing;
        this.zone = zone;
        this.locale = locale;
    }

    /** When a message was sent, if its headers say so. Never a time to come: a clock that is wrong says nothing. */
    public Optional<Instant> sentAt(String pasted) {
        return MailReader.sentAt(pasted, zone, locale).filter(at -> !at.isAfter(writing.clock().instant()));
    }

    public EnquiryMail run(String pasted) {
        LocalDate today = LocalDate.ofInstant(writing.clock().instant(), zone);
        String region = locale.getCountry().isEmpty() ? "GB" : locale.getCountry();
        return MailReader.read(pasted, today, locale, region);
    }
}
