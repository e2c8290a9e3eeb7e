package app.earshot.usecase.message;

import app.earshot.listening.message.Finding;
import app.earshot.usecase.Words;
import app.earshot.usecase.account.EnquiryWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What an enquiry says once the offers of a message have been taken that go into its fields. */
final class OfferedFields {

    private OfferedFields() {}

    static EnquiryWords in(EnquiryWords before, List<MessageOffer> taken) {
        EnquiryWords now = before;
        for (MessageOffer offer : taken) {
            now = with(now, offer);
        }
        return now;
    }

    private static EnquiryWords with(EnquiryWords now, MessageOffer offer) {
        Finding finding = offer.finding();
        String words = Words.tidy(finding.words());
        return switch (offer.becomes()) {
            case DAY_OF_ENQUIRY -> said(now, days(now, offer), now.place(), now.size(), now.source());
            case SIZE_OF_ENQUIRY -> said(now, now.days(), now.place(), words, now.source());
            case PLACE_OF_ENQUIRY -> said(now, now.days(), words, now.size(), now.source());
            case SOURCE_OF_ENQUIRY -> said(now, now.days(), now.place(), now.size(), words);
            case REQUEST, HEARD, PROMISE -> now;
        };
    }

    private static List<LocalDate> days(EnquiryWords now, MessageOffer offer) {
        List<LocalDate> days = new ArrayList<>(offer.isChange() ? List.of() : now.days());
        if (offer.finding().day() != null) {
            days.add(offer.finding().day());
        }
        return days;
    }

    private static EnquiryWords said(EnquiryWords now, List<LocalDate> days, String place, String size, String source) {
        return new EnquiryWords(now.occasion(), days, place, size, source, now.referredBy(), now.crews(), now.hours());
    }
}
