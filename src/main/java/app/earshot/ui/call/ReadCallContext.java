package app.earshot.ui.call;

import app.earshot.domain.Side;
import app.earshot.domain.timeline.PromiseState;
import app.earshot.listening.Advice;
import app.earshot.usecase.verbs.Verbs;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads what one has at hand in a conversation with an account. */
record ReadCallContext(Verbs verbs) {

    private static final int HEARD = 8;

    CallContext of(UUID accountId) {
        Optional<Advice> advice = verbs.readAdvice().run(accountId);
        return new CallContext(
                verbs.holdCall().find(accountId).orElse(null),
                advice.map(Advice::brake).orElse(null),
                advice.map(Advice::onACall).orElse(List.of()),
                verbs.readHeard().page(accountId, null, null, HEARD).stream()
                        .filter(item -> item.replacedBy() == null)
                        .toList(),
                verbs.keepPromise().of(accountId).stream()
                        .filter(promise -> promise.side() == Side.US && promise.state() == PromiseState.OPEN)
                        .toList());
    }
}
