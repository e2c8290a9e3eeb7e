package app.earshot.listening.duty;

import app.earshot.domain.Sentence;
import app.earshot.domain.facts.KeptReading;
import app.earshot.listening.outlook.ChoosingDayPeriod;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.SuggestionRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The day by which they wanted to choose has passed, and nobody has told us since how it stands. */
final class ChoosingDayPassed implements SuggestionRule {

    @Override
    public String name() {
        return "choosing-day-passed";
    }

    @Override
    public List<Candidate> candidates(RuleContext now) {
        return ChoosingDayPeriod.period(now.facts(), now.zone())
                .filter(period -> period.holdsOn(now.today()))
                .flatMap(period -> ChoosingDayPeriod.reading(now.facts()))
                .map(reading -> say(now, reading))
                .orElse(List.of());
    }

    private List<Candidate> say(RuleContext now, KeptReading reading) {
        LocalDate day = Objects.requireNonNull(reading.reading().day());
        return new DutySaid(
                        name(), "choice-passed", Sentence.of("reason.choosing-day-passed", day),
                        reading.people().stream().findFirst().orElse(null), List.of(reading.entryId()))
                .candidates(now, now.placeholderValues().withDate(day));
    }
}
