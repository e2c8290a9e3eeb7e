package app.earshot.exchange.mail;

import app.earshot.domain.text.fact.GuestCounts;
import app.earshot.domain.text.fact.VenueNames;
import app.earshot.domain.text.fact.FoundThrough;
import app.earshot.domain.text.fact.AskedDays;
import app.earshot.domain.text.EnquiryMail;
import app.earshot.domain.text.Found;
import app.earshot.exchange.mail.header.HeaderTime;
import app.earshot.exchange.mail.text.PlainText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a whole enquiry mail that was pasted, as a person would copy it: with or without headers, as a letter or as a form's
 * "Key: value" lines, in any alphabet (the sentences it understands are English, and a few German, French and Spanish).
 *
 * <p>Nothing in a pasted text is trusted: control characters are spaces, and only the first 100,000 characters are searched, so that
 * anything is read in bounded time. What it finds are suggestions with their places, for a person to accept.
 */
public final class MailReader {

    private MailReader() {}

    /** Reads everything, quoted lines too. */
    public static EnquiryMail read(String pasted, LocalDate today, Locale locale, String region) {
        return read(pasted, today, locale, region, MailExclusions.NOTHING);
    }

    /**
     * @param locale how figures are ordered in a date
     * @param region the country whose telephone numbers are written without a country code, as two letters ("GB")
     */
    public static EnquiryMail read(String pasted, LocalDate today, Locale locale, String region, MailExclusions exclusions) {
        MailText mail = new MailText(pasted, exclusions);
        List<Found<LocalDate>> days = AskedDays.in(mail, today, locale);
        List<Found<String>> sources = FoundThrough.in(mail);
        return new EnquiryMail(
                mail.located(withoutSources(MailNames.in(mail, exclusions), sources)),
                mail.located(MailContacts.emailsIn(mail, exclusions)),
                mail.located(MailPhones.in(mail, region, days)),
                mail.located(days),
                mail.located(withoutSources(VenueNames.in(mail), sources)),
                mail.located(GuestCounts.in(mail)),
                mail.located(sources),
                mail.located(FoundThrough.senders(sources)),
                body(mail, pasted));
    }

    /**
     * When a mail that was pasted with its headers was sent; empty if they don't say, or if there are none. What is quoted in it has
     * headers of its own, which say nothing of it.
     *
     * @param zone where the computer stands, for a time without a zone
     */
    public static Optional<Instant> sentAt(String pasted, ZoneId zone, Locale locale) {
        return HeaderTime.read(new MailText(pasted, new MailExclusions(true, Set.of())).sent(), zone, locale);
    }

    /** Where the florist is that sent them is no place of theirs, nor is the florist one of them. */
    private static List<Found<String>> withoutSources(List<Found<String>> found, List<Found<String>> sources) {
        return found.stream()
                .filter(one -> sources.stream()
                        .noneMatch(source -> source.place().start() <= one.place().start() && one.place().end() <= source.place().end()))
                .toList();
    }

    private static String body(MailText mail, String pasted) {
        boolean cut = pasted.length() > PlainText.MOST && !mail.isFile();
        String rest = cut ? pasted.substring(PlainText.MOST).replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", " ") : "";
        return (mail.body() + rest).strip();
    }
}
