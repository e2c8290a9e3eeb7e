package app.earshot.listening.duty;

import app.earshot.domain.Sentence;
import app.earshot.domain.account.Stage;
import app.earshot.domain.timeline.Promise;
import app.earshot.domain.timeline.Request;
import app.earshot.listening.knowledge.TheirDay;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.SuggestionRule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Their day is within ten days, and something is open: requests, promises of either side. */
final class NearDayWithOpen implements SuggestionRule {

    private static final int NEAR = 10;

    @Override
    public String name() {
        return "near-day-with-open";
    }

    @Override
    public List<Candidate> candidates(RuleContext now) {
        LocalDate day = TheirDay.last(now.facts()).orElse(null);
        List<UUID> open = Stream.concat(
                        now.facts().openRequests().stream().map(Request::entryId),
                        now.facts().openPromises().stream().map(Promise::entryId))
                .toList();
        if (day == null || open.isEmpty() || now.stage() != Stage.BOOKED) {
            return List.of();
        }
        long days = ChronoUnit.DAYS.between(now.today(), day);
        if (days < 0 || days > NEAR) {
            return List.of();
        }
        Sentence reason = Sentence.of("reason.near-day-with-open", (int) days, open.size());
        return new DutySaid(name(), "near-day", reason, null, open.stream().distinct().limit(RuleContext.MOST_EVIDENCE).toList())
                .candidates(now, now.placeholderValues().withDate(day));
    }
}
