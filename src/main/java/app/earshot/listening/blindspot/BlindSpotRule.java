package app.earshot.listening.blindspot;

import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.RuleContext;
import java.util.List;
import java.util.Optional;

/** One thing that we should know by now. */
interface BlindSpotRule {

    /** Its name, as it stands in a blind spot and in the key of its sentence. */
    String name();

    /** On which scale that lies which it misses. */
    Scale scale();

    /** What it finds missing now; the candidates are there to take the question from. */
    Optional<BlindSpot> look(RuleContext now, List<Candidate> candidates);
}
