package app.earshot.domain.text;

import java.time.LocalDate;
import java.util.List;

/**
 * What a pasted enquiry says, each list best first and without duplicates. Suggestions for a form, never facts.
 *
 * @param sizes how many will come, as written ("about 120 guests")
 * @param body the message itself: without mail headers, and without quoted lines where they were left out
 */
public record EnquiryMail(
        List<Found<String>> names,
        List<Found<String>> emails,
        List<Found<String>> phones,
        List<Found<LocalDate>> days,
        List<Found<String>> places,
        List<Found<String>> sizes,
        String body) {

    public EnquiryMail {
        names = List.copyOf(names);
        emails = List.copyOf(emails);
        phones = List.copyOf(phones);
        days = List.copyOf(days);
        places = List.copyOf(places);
        sizes = List.copyOf(sizes);
    }
}
