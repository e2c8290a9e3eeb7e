package app.earshot.usecase.account;

import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Hours;
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
        List<UUID> crews,
        Hours hours) {

    public EnquiryWords {
        days = days.stream().distinct().sorted().toList();
        crews = crews.stream().distinct().toList();
    }

    /** For which at most one of ours would go, and of which nobody said an hour. */
    public EnquiryWords(
            Occasion occasion,
            List<LocalDate> days,
            String place,
            String size,
            String source,
            @Nullable UUID referredBy,
            @Nullable UUID crew) {
        this(occasion, days, place, size, source, referredBy, crew == null ? List.of() : List.of(crew), Hours.UNKNOWN);
    }

    public static EnquiryWords of(Enquiry enquiry) {
        return new EnquiryWords(
                enquiry.occasion(),
                enquiry.days(),
                enquiry.place(),
                enquiry.size(),
                enquiry.source(),
                enquiry.referredBy(),
                enquiry.crews(),
                enquiry.hours());
    }

    /** The same with who sent them, and who of ours would do it. */
    public EnquiryWords with(@Nullable UUID sender, @Nullable UUID ours) {
        return with(sender, ours == null ? List.of() : List.of(ours));
    }

    /** The same with who sent them, and who of ours would do it, the first one leading. */
    public EnquiryWords with(@Nullable UUID sender, List<UUID> ours) {
        return new EnquiryWords(occasion, days, place, size, source, sender, ours, hours);
    }

    /** The same at other hours. */
    public EnquiryWords at(Hours others) {
        return new EnquiryWords(occasion, days, place, size, source, referredBy, crews, others);
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
                crews,
                hours,
                enquiry.stages(),
                enquiry.version());
    }
}
