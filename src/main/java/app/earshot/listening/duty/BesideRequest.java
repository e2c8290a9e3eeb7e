package app.earshot.listening.duty;

import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.facts.Exchange.Told;
import app.earshot.domain.timeline.Request;
import app.earshot.listening.meaning.ReasonGiven;

/** What stands around a request in its entry. */
final class BesideRequest {

    private BesideRequest() {}

    /** Whether something else there was marked, or reads as a reason: whoever said more may have said why. */
    static boolean mayTellWhy(AccountFacts facts, Request request) {
        Told entry = facts.exchange().told().get(request.entryId());
        boolean heard = facts.newestHeard().stream().anyMatch(item -> item.entryId().equals(request.entryId()));
        return heard || entry != null && entry.text().lines().anyMatch(line -> !ReasonGiven.read(line).reason().isEmpty());
    }
}
