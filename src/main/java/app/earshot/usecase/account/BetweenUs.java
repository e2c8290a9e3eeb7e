package app.earshot.usecase.account;

import app.earshot.domain.timeline.DatedRequest;
import app.earshot.domain.timeline.Disagreement;
import app.earshot.domain.timeline.SharedGoal;
import java.util.List;

/**
 * What stands between them and us: what they asked for, what we are working toward together, and what we see differently.
 *
 * @param requests without an answer first, the oldest first; then the answered ones, newest first
 * @param goals all wordings, newest first
 * @param disagreements open ones first, the newest first; then those that were decided
 */
public record BetweenUs(List<DatedRequest> requests, List<SharedGoal> goals, List<Disagreement> disagreements) {

    public BetweenUs {
        requests = List.copyOf(requests);
        goals = List.copyOf(goals);
        disagreements = List.copyOf(disagreements);
    }
}
