package app.earshot.domain.text;

import java.time.LocalDate;
import java.util.List;

/**
 * What a pasted enquiry says, each list best first and without duplicates. Suggestions for a form, never facts.
 *
 * @param sizes how many will come, as written ("about 120 guests")
 * @param sources how they found us, as written ("Tara at Bluebell Flowers")
 * @param senders who sent them, of those sources
 * @param body the message itself: without mail headers, and without quoted lines where they were left out
 */
public record EnquiryMail(
        List<Found<String>> names,
        List<Found<String>> emails,
        List<Found<String>> phones,
        List<Found<LocalDate>> days,
        List<Found<String>> places,
        List<Found<String>> sizes,
        List<Found<String>> sources,
        List<Found<String>> senders,
        String body) {

    public EnquiryMail {
        names = List.copyOf(names);
        emails = List.copyOf(emails);
        phones = List.copyOf(phones);
        days = List.copyOf(days);
        places = List.copyOf(places);
        sizes = List.copyOf(sizes);
        sources = List.copyOf(sources);
        senders = List.copyOf(senders);
    }
}
