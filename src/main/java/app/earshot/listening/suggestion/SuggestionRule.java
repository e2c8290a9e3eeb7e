package app.earshot.listening.suggestion;

import java.util.List;

/** One reason for saying something to them. */
public interface SuggestionRule {

    /** Its name, as it stands in a suggestion and in the key of its reason. */
    String name();

    /** What it would like to suggest now, best first; empty while it has no reason. */
    List<Candidate> candidates(RuleContext now);
}
