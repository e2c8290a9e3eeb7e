package app.earshot.listening.recall;

import app.earshot.domain.Sentence;
import app.earshot.listening.duty.DutySaid;
import app.earshot.listening.knowledge.TheirDay;
import app.earshot.listening.outlook.NeedPeriod;
import app.earshot.listening.outlook.UnsettledDayPeriod;
import app.earshot.listening.phrase.Phrases;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.SuggestionRule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/** Their day comes near, it is not booked, and nobody has said a word for weeks: ask whether it is on. */
final class UnsettledDay implements SuggestionRule {

    @Override
    public String name() {
        return "day-unsettled";
    }

    @Override
    public List<Candidate> candidates(RuleContext now) {
        if (now.facts().waiting() != null) {
            return List.of();
        }
        return UnsettledDayPeriod.period(now.facts(), now.zone())
                .filter(period -> period.holdsOn(now.today()))
                .map(period -> say(now, period))
                .orElse(List.of());
    }

    private List<Candidate> say(RuleContext now, NeedPeriod period) {
        LocalDate day = TheirDay.last(now.facts()).orElseThrow();
        int days = (int) ChronoUnit.DAYS.between(now.today(), day);
        Sentence reason = Sentence.of("reason.day-unsettled", days, Phrases.ago(Objects.requireNonNull(period.since()), now.today()));
        return new DutySaid(name(), "unsettled", reason, null, now.facts().newestEntries())
                .candidates(now, now.placeholderValues().withDate(day));
    }
}
