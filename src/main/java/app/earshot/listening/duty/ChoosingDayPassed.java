package app.earshot.listening.duty;

import app.earshot.domain.Sentence;
import app.earshot.domain.facts.KeptReading;
import app.earshot.domain.reading.ReadingKind;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.SuggestionRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The day by which they wanted to choose has passed, and nobody has told us since how it stands. */
final class ChoosingDayPassed implements SuggestionRule {

    private static final int DAYS_IT_IS_FRESH = 30;
    private static final int DAYS_OF_QUIET = 5;

    @Override
    public String name() {
        return "choosing-day-passed";
    }

    @Override
    public List<Candidate> candidates(RuleContext now) {
        if (!now.stage().isOpen()) {
            return List.of();
        }
        return now.facts().readings(ReadingKind.CHOOSING).stream()
                .limit(1)
                .filter(reading -> isPassed(now, reading))
                .flatMap(reading -> {
                    LocalDate day = Objects.requireNonNull(reading.reading().day());
                    return new DutySaid(
                                    name(), "choice-passed", Sentence.of("reason.choosing-day-passed", day),
                                    reading.people().stream().findFirst().orElse(null), List.of(reading.entryId()))
                            .candidates(now, now.placeholderValues().withDate(day)).stream();
                })
                .toList();
    }

    private static boolean isPassed(RuleContext now, KeptReading reading) {
        LocalDate day = reading.reading().day();
        Instant last = now.facts().lastContactAt();
        return day != null
                && day.plusDays(1).isBefore(now.today())
                && !day.plusDays(DAYS_IT_IS_FRESH).isBefore(now.today())
                && (last == null || !now.day(last).isAfter(day) || isAllQuiet(now, day, last));
    }

    /** Something went to and fro, such as an answer from a machine, and nothing of it told how it stands. */
    private static boolean isAllQuiet(RuleContext now, LocalDate day, Instant last) {
        Instant after = day.plusDays(1).atStartOfDay(now.zone()).toInstant();
        return now.daysSince(last) >= DAYS_OF_QUIET && now.facts().waiting() == null && !Spoken.since(now.facts(), after);
    }
}
