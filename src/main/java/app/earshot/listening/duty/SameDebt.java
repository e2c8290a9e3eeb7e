package app.earshot.listening.duty;

import app.earshot.domain.timeline.Promise;
import app.earshot.listening.outlook.OwedReplyPeriod;
import app.earshot.listening.reply.PromiseWords;
import app.earshot.listening.reply.ReadOurs;
import app.earshot.listening.reply.WaitsFor;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.Said;
import java.util.List;
import java.util.stream.Stream;

/** Whether what we promised and what they ask is one debt: then one line speaks of it, with one apology. */
public final class SameDebt {

    /** So many of the words of what they ask stand in the promise. */
    private static final double ENOUGH = 0.5;

    private SameDebt() {}

    /** Whether a promise of ours that is late, and said to be, is about all of this. */
    static boolean isLate(RuleContext now, List<String> asked) {
        return !asked.isEmpty()
                && LatePromise.late(now).limit(1).anyMatch(promise -> asked.stream().allMatch(words -> isOne(promise, words)))
                && !new LatePromise().candidates(now.below(Said.NOTHING)).isEmpty();
    }

    /** Whether they ask for what a promise is about, or for an answer where one was promised. */
    static boolean isAsked(RuleContext now, Promise promise) {
        boolean owed = OwedReplyPeriod.period(now.facts(), now.zone()).isPresent();
        List<String> asked = Stream.concat(
                        UnansweredRequest.oldest(now).stream().map(request -> request.words()),
                        owed ? WaitsFor.sentence(now.facts()).stream().map(sentence -> sentence.words()) : Stream.of())
                .toList();
        return asked.stream().anyMatch(words -> PromiseWords.isAnswer(promise.words()) || ReadOurs.shared(words, promise.words()) > 0);
    }

    /** Whether a promise of ours is about what they ask, or is to answer it. */
    public static boolean isOne(Promise promise, String words) {
        double shared = ReadOurs.shared(words, promise.words());
        return shared >= ENOUGH || shared > 0 && PromiseWords.isAnswer(promise.words());
    }
}
