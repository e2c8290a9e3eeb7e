package app.earshot.listening;

import app.earshot.domain.Sentence;
import java.util.List;
import java.util.Optional;

/** They are still choosing, and nobody has asked who else they are talking to. */
final class WhoElseNotAsked implements BlindSpotRule {

    private static final String TOPIC = "who-else";

    @Override
    public String name() {
        return "who-else-not-asked";
    }

    @Override
    public boolean isBusiness() {
        return true;
    }

    @Override
    public Optional<BlindSpot> look(Situation now, List<Candidate> candidates) {
        Known known = now.known(TOPIC);
        boolean choosing = now.facts().enquiry() != null && now.stage().isOpen();
        if (!choosing || known == null || known.state() != KnowledgeState.UNKNOWN) {
            return Optional.empty();
        }
        Suggestion ask = candidates.stream()
                .filter(candidate -> candidate.topic().equals(TOPIC))
                .map(Candidate::suggestion)
                .findFirst()
                .orElse(null);
        return Optional.of(new BlindSpot(name(), Sentence.of("blind.who-else-not-asked"), ask, List.of()));
    }
}
