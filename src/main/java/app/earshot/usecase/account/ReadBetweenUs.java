package app.earshot.usecase.account;

import app.earshot.domain.timeline.Answer;
import app.earshot.domain.timeline.DatedRequest;
import app.earshot.domain.timeline.Disagreement;
import app.earshot.usecase.Writing;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads the requests, the goals and the disagreements of an account. */
public final class ReadBetweenUs {

    private final Writing writing;

    public ReadBetweenUs(Writing writing) {
        this.writing = writing;
    }

    public BetweenUs run(UUID accountId) {
        return writing.read(session -> new BetweenUs(
                inOrder(session.requests().of(accountId)),
                session.goals().of(accountId),
                openFirst(session.disagreements().of(accountId))));
    }

    private static List<DatedRequest> inOrder(List<DatedRequest> oldestFirst) {
        Predicate<DatedRequest> open = it -> it.request().answer() == Answer.OPEN;
        return Stream.concat(
                        oldestFirst.stream().filter(open), oldestFirst.reversed().stream().filter(open.negate()))
                .toList();
    }

    private static List<Disagreement> openFirst(List<Disagreement> newestFirst) {
        return newestFirst.stream().sorted(Comparator.comparing(it -> !it.isOpen())).toList();
    }
}
