package app.earshot.listening.blindspot;

import app.earshot.domain.Sentence;
import app.earshot.domain.account.Stage;
import app.earshot.listening.knowledge.TheirDay;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.Circumstances;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.Suggestion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** They have booked, and no sentence says yet what both sides are working toward. A posy is its own goal. */
final class BookedWithoutGoal implements BlindSpotRule {

    private static final String PURPOSE = "agree-goal";

    /** So close to their day nobody needs it. */
    private static final int DAYS_WITHOUT_QUESTIONS = 10;

    @Override
    public String name() {
        return "booked-without-goal";
    }

    @Override
    public Scale scale() {
        return Scale.BUSINESS;
    }

    @Override
    public Optional<BlindSpot> look(RuleContext now, List<Candidate> candidates) {
        boolean booked = now.facts().enquiry() != null && now.stage() == Stage.BOOKED && !Circumstances.isSmall(now.facts().enquiry());
        LocalDate day = TheirDay.last(now.facts()).orElse(null);
        boolean near = day != null && day.isBefore(now.today().plusDays(DAYS_WITHOUT_QUESTIONS));
        if (!booked || near || now.facts().goal() != null) {
            return Optional.empty();
        }
        Sentence sentence = Sentence.of("blind.booked-without-goal");
        Suggestion ask = now.best(PURPOSE, name(), sentence, now.placeholderValues());
        return Optional.of(BlindSpot.of(this, sentence, ask, evidence(now)));
    }

    /** Where they said what a goal could be made of. */
    private static List<UUID> evidence(RuleContext now) {
        return Stream.concat(
                        Stream.of("hopes", "results", "moment").flatMap(topic -> now.entriesOn(topic).stream()),
                        now.facts().newestEntries().stream())
                .distinct()
                .limit(RuleContext.MOST_EVIDENCE)
                .toList();
    }
}
