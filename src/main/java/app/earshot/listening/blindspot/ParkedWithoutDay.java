package app.earshot.listening.blindspot;

import app.earshot.domain.Sentence;
import app.earshot.domain.facts.AccountFacts.Parked;
import app.earshot.listening.phrase.Phrases;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.Suggestion;
import java.util.List;
import java.util.Optional;

/** Something that we see differently was put aside, and no day is set to come back to it. */
final class ParkedWithoutDay implements BlindSpotRule {

    private static final String PURPOSE = "come-back";

    @Override
    public String name() {
        return "parked-without-day";
    }

    @Override
    public Scale scale() {
        return Scale.NEITHER;
    }

    @Override
    public Optional<BlindSpot> look(RuleContext now, List<Candidate> candidates) {
        if (now.stage().isClosed()) {
            return Optional.empty();
        }
        return now.facts().parked().stream().findFirst().map(parked -> {
            Sentence sentence = sentence(parked, now);
            Suggestion ask = now.best(PURPOSE, name(), sentence, now.placeholderValues());
            return BlindSpot.of(this, sentence, ask, List.of());
        });
    }

    private static Sentence sentence(Parked parked, RuleContext now) {
        Object since = Phrases.ago(parked.openedOn(), now.today());
        return parked.about().isBlank()
                ? Sentence.of("blind.parked-without-day.private", since)
                : Sentence.of("blind.parked-without-day", Phrases.oneLine(parked.about()), since);
    }
}
