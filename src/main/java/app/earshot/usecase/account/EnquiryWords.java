package app.earshot.usecase.account;

import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Occasion;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a person can change about an enquiry, all but its stage log. */
public record EnquiryWords(
        Occasion occasion,
        List<LocalDate> days,
        String place,
        String size,
        String source,
        @Nullable UUID referredBy,
        @Nullable UUID crew) {

    public EnquiryWords {
        days = days.stream().distinct().sorted().toList();
    }

    public static EnquiryWords of(Enquiry enquiry) {
        return new EnquiryWords(
                enquiry.occasion(),
                enquiry.days(),
                enquiry.place(),
                enquiry.size(),
                enquiry.source(),
                enquiry.referredBy(),
                enquiry.crew());
    }

    /** The same with who sent them, and who of ours would do it. */
    public EnquiryWords with(@Nullable UUID sender, @Nullable UUID ours) {
        return new EnquiryWords(occasion, days, place, size, source, sender, ours);
    }

    /** An enquiry that says this. */
    public Enquiry in(Enquiry enquiry) {
        return new Enquiry(
                enquiry.id(),
                enquiry.accountId(),
                occasion,
                days,
                place,
                size,
                source,
                referredBy,
                crew,
                enquiry.stages(),
                enquiry.version());
    }
}
