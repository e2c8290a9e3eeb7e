package app.earshot.usecase.brief;

import app.earshot.domain.account.Enquiry;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.domain.timeline.Promise;
import app.earshot.listening.brief.DaySheet;
import app.earshot.listening.brief.DaySheets;
import app.earshot.usecase.Writing;
import app.earshot.usecase.account.AccountPage;
import app.earshot.usecase.account.ReadAccount;
import app.earshot.usecase.business.NameBusiness;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers what whoever goes has to have along on the day itself, and nothing that is private: crews read it. */
public final class PrepareDaySheet {

    /** More has no room on a page, whatever is left out of it; how many there are is known beyond that. */
    private static final int MOST = 200;

    private final Writing writing;
    private final ZoneId zone;

    public PrepareDaySheet(Writing writing, ZoneId zone) {
        this.writing = writing;
        this.zone = zone;
    }

    /** A sheet, with what is needed to say whom it is about and whose it is. */
    public record Prepared(DaySheet sheet, AccountPage page, String business) {}

    /**
     * Empty if the account or the enquiry is not there any more.
     *
     * @param day which of its days is meant, or null for the one on which it is settled
     */
    public Optional<Prepared> run(UUID accountId, UUID enquiryId, @Nullable LocalDate day) {
        return new ReadAccount(writing).run(accountId).flatMap(page -> page.enquiries().stream()
                .filter(enquiry -> enquiry.id().equals(enquiryId))
                .findFirst()
                .map(enquiry -> new Prepared(sheet(page, enquiry, day), page, new NameBusiness(writing).name())));
    }

    private DaySheet sheet(AccountPage page, Enquiry enquiry, @Nullable LocalDate day) {
        UUID account = page.account().id();
        List<String> topics = Stream.concat(Stream.of(DaySheets.MUST, DaySheets.MUST_NOT), DaySheets.ALSO.stream()).toList();
        Set<UUID> hidden = Set.copyOf(writing.read(session -> session.privateOnes().of(account)));
        List<HeardItem> heard = writing.read(session -> session.heard().about(account, topics, MOST)).stream()
                .filter(item -> !hidden.contains(item.id()) && !hidden.contains(item.entryId()))
                .toList();
        List<Promise> promises = writing.read(session -> session.promises().of(account)).stream()
                .filter(promise -> !hidden.contains(promise.entryId()))
                .toList();
        return DaySheets.of(new DaySheets.Known(enquiry, page.members(), page.teammates(), heard, promises), day, zone);
    }
}
