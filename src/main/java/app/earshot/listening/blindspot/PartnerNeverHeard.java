package app.earshot.listening.blindspot;

import app.earshot.domain.Sentence;
import app.earshot.listening.knowledge.Delegated;
import app.earshot.listening.knowledge.Trace;
import app.earshot.listening.knowledge.UnmarkedLetters;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.Suggestion;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One of a couple has never been heard, although the other has. */
final class PartnerNeverHeard implements BlindSpotRule {

    @Override
    public String name() {
        return "partner-never-heard";
    }

    @Override
    public Scale scale() {
        return Scale.WARMTH;
    }

    @Override
    public Optional<BlindSpot> look(RuleContext now, List<Candidate> candidates) {
        return now.silentPartners().stream().findFirst().map(silent -> {
            UUID person = silent.person().id();
            Trace letter = UnmarkedLetters.from(person, now.facts())
                    .map(reading -> Trace.of(reading, now.facts(), now.zone()))
                    .orElse(null);
            String name = silent.person().firstName();
            Sentence sentence = letter == null
                    ? Delegated.words(silent, now.facts()).map(words -> Sentence.of("blind.partner-never-heard.leaves", name, words)).orElse(Sentence.of("blind.partner-never-heard", name))
                    : Sentence.of("reason.silent-partner.may-stand", name, letter.where());
            List<UUID> evidence = letter == null ? now.entriesWithWords() : Trace.entries(List.of(letter));
            Suggestion ask = Candidate.first(candidates, candidate -> person.equals(candidate.suggestion().personId()));
            return new BlindSpot(name(), scale(), sentence, person, ask, evidence);
        });
    }
}
