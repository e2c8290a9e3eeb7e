package app.earshot.listening.connection;

import app.earshot.domain.Sentence;
import app.earshot.domain.Side;
import app.earshot.domain.facts.ConnectionFacts;
import app.earshot.domain.timeline.Promise;
import app.earshot.domain.timeline.PromiseState;
import app.earshot.listening.phrase.Phrases;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Word kept: what became of our promises whose day has come, and of theirs. */
final class WordKept implements ConnectionRule {

    private static final int NAMED = 3;

    @Override
    public ConnectionPart read(ConnectionFacts facts, LocalDate today) {
        List<Promise> ours = of(facts, Side.US);
        List<Promise> due = ours.stream().filter(promise -> isDue(promise, today)).toList();
        List<Promise> failed = due.stream().filter(promise -> !isKept(promise)).toList();
        List<Sentence> details = new ArrayList<>();
        failed.stream().limit(NAMED).map(promise -> failed(promise, today)).forEach(details::add);
        long late = count(due, promise -> promise.state() == PromiseState.KEPT_LATE);
        if (late > 0) {
            details.add(Sentence.of("connection.word-kept.late", late));
        }
        List<Promise> theirs = of(facts, Side.THEM).stream().filter(promise -> isDue(promise, today)).toList();
        if (!theirs.isEmpty()) {
            details.add(Sentence.of("connection.word-kept.theirs", count(theirs, WordKept::isKept), theirs.size()));
        }
        var evidence = Stream.concat(failed.stream(), ours.stream()).map(Promise::entryId).toList();
        return new ConnectionPart(ConnectionAspect.WORD_KEPT, sentence(ours, due), details, Evidence.entries(evidence));
    }

    private static Sentence sentence(List<Promise> ours, List<Promise> due) {
        if (!due.isEmpty()) {
            long kept = count(due, WordKept::isKept);
            return due.size() == 1
                    ? Sentence.of("connection.word-kept.one", kept)
                    : Sentence.of("connection.word-kept", kept, due.size());
        }
        long open = count(ours, promise -> promise.state() == PromiseState.OPEN);
        return open == 0 ? Sentence.of("connection.word-kept.none") : Sentence.of("connection.word-kept.open", open);
    }

    private static Sentence failed(Promise promise, LocalDate today) {
        String words = Phrases.oneLine(promise.words());
        return promise.state() == PromiseState.BROKEN
                ? Sentence.of("connection.word-kept.broken", words)
                : Sentence.of("connection.word-kept.overdue", words, Phrases.ago(Objects.requireNonNull(promise.dueOn()), today));
    }

    private static List<Promise> of(ConnectionFacts facts, Side side) {
        return facts.promises().stream().filter(promise -> promise.side() == side).toList();
    }

    /** Whether its day has come. What they released us from never comes due. */
    private static boolean isDue(Promise promise, LocalDate today) {
        return isKept(promise) || promise.state() == PromiseState.BROKEN || promise.isLate(today);
    }

    private static boolean isKept(Promise promise) {
        return promise.state() == PromiseState.KEPT || promise.state() == PromiseState.KEPT_LATE;
    }

    private static long count(List<Promise> promises, Predicate<Promise> which) {
        return promises.stream().filter(which).count();
    }
}
