package app.earshot.listening;

import app.earshot.domain.Sentence;
import java.util.List;
import java.util.Optional;

/** One of a couple has never been heard, although the other has. */
final class PartnerNeverHeard implements BlindSpotRule {

    @Override
    public String name() {
        return "partner-never-heard";
    }

    @Override
    public boolean isBusiness() {
        return false;
    }

    @Override
    public Optional<BlindSpot> look(Situation now, List<Candidate> candidates) {
        return SilentPartner.silent(now).stream().findFirst().map(silent -> {
            String name = silent.person().firstName();
            Sentence sentence = Sentence.of("blind.partner-never-heard", name);
            Suggestion ask = candidates.stream()
                    .map(Candidate::suggestion)
                    .filter(suggestion -> silent.person().id().equals(suggestion.personId()))
                    .findFirst()
                    .orElse(null);
            return new BlindSpot(name(), sentence, ask, SilentPartner.evidence(now));
        });
    }
}
