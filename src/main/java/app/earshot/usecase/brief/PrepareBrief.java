package app.earshot.usecase.brief;

import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.page.PageText;
import app.earshot.domain.timeline.Answer;
import app.earshot.domain.timeline.DatedRequest;
import app.earshot.domain.timeline.KeptBrief;
import app.earshot.domain.timeline.PositionTaken;
import app.earshot.exchange.page.PageJson;
import app.earshot.listening.Adviser;
import app.earshot.listening.brief.Briefing;
import app.earshot.listening.brief.Difference;
import app.earshot.usecase.Refused;
import app.earshot.usecase.Writing;
import app.earshot.usecase.account.ReadAccount;
import app.earshot.usecase.business.NameBusiness;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Gathers what is worth having in mind before a meeting, or brings back what was in mind before an earlier one. */
public final class PrepareBrief {

    private final Writing writing;
    private final ZoneId zone;

    public PrepareBrief(Writing writing, ZoneId zone) {
        this.writing = writing;
        this.zone = zone;
    }

    /** Empty if the account is not there any more. */
    public Optional<Prepared> run(UUID accountId) {
        return new ReadAccount(writing).run(accountId).map(page -> {
            AccountFacts facts = writing.read(session -> session.facts().of(accountId));
            LocalDate today = LocalDate.ofInstant(writing.clock().instant(), zone);
            var advice = Adviser.advise(facts, today, zone, writing.repertoire());
            return new Prepared(
                    Briefing.of(facts, advice, asked(accountId), differences(accountId), today, zone),
                    page,
                    new NameBusiness(writing).name());
        });
    }

    /** What waits for our answer and is no private matter. */
    private List<DatedRequest> asked(UUID accountId) {
        Set<UUID> hidden = Set.copyOf(writing.read(session -> session.privateOnes().of(accountId)));
        return writing.read(session -> session.requests().of(accountId)).stream()
                .filter(asked -> asked.request().answer() == Answer.OPEN && !hidden.contains(asked.request().entryId()))
                .toList();
    }

    /** What is seen differently, as long as it is open and may stand on paper. */
    private List<Difference> differences(UUID accountId) {
        return writing.read(session -> session.disagreements().of(accountId)).stream()
                .filter(disagreement -> disagreement.isOpen() && !disagreement.secluded())
                .map(disagreement -> new Difference(
                        disagreement.about(),
                        disagreement.positions().stream().map(PositionTaken::words).toList()))
                .toList();
    }

    /**
     * The page behind an entry, as it was then.
     *
     * @throws Refused if it is not there, or not whole any more
     */
    public PageText kept(UUID entryId) {
        KeptBrief brief = writing.read(session -> session.briefs().ofEntry(entryId))
                .orElseThrow(() -> Refused.of("refused.brief-gone"));
        try {
            return PageJson.read(brief.content());
        } catch (IOException damaged) {
            throw Refused.of("refused.brief-damaged");
        }
    }
}
