package app.earshot.listening.duty;

import app.earshot.domain.Sentence;
import app.earshot.listening.outlook.NearDayPeriod;
import app.earshot.listening.outlook.NeedPeriod;
import app.earshot.listening.outlook.OwedReplyPeriod;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.SuggestionRule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Their day is within ten days, and something is open: requests, promises of either side. */
final class NearDayWithOpen implements SuggestionRule {

    @Override
    public String name() {
        return "near-day-with-open";
    }

    @Override
    public List<Candidate> candidates(RuleContext now) {
        return NearDayPeriod.period(now.facts())
                .filter(period -> period.holdsOn(now.today()) && !isSaid(now))
                .map(NeedPeriod::since)
                .map(day -> say(now, day))
                .orElse(List.of());
    }

    /** Where they wait for what is open on our side, that is said and nobody asks what is open for them. */
    private static boolean isSaid(RuleContext now) {
        return OwedReplyPeriod.period(now.facts(), now.zone()).isPresent() || LatePromise.late(now).findAny().isPresent();
    }

    private List<Candidate> say(RuleContext now, LocalDate day) {
        List<UUID> open = NearDayPeriod.open(now.facts());
        int days = (int) ChronoUnit.DAYS.between(now.today(), day);
        Sentence reason = Sentence.of("reason.near-day-with-open", days, open.size());
        return new DutySaid(name(), "near-day", reason, null, open.stream().distinct().limit(RuleContext.MOST_EVIDENCE).toList())
                .candidates(now, now.placeholderValues().withDate(day));
    }
}
