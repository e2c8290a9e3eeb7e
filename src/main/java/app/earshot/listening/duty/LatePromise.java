package app.earshot.listening.duty;

import app.earshot.domain.Sentence;
import app.earshot.domain.Side;
import app.earshot.domain.timeline.Promise;
import app.earshot.listening.answer.Openings;
import app.earshot.listening.outlook.PressingReply;
import app.earshot.listening.phrase.Phrases;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.SuggestionRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The day of a promise of ours has passed: say so first, before they have to ask. The reason names the promise. */
final class LatePromise implements SuggestionRule {

    @Override
    public String name() {
        return "late-promise";
    }

    @Override
    public List<Candidate> candidates(RuleContext now) {
        return late(now)
                .limit(1)
                .flatMap(promise -> say(now, promise).stream())
                .toList();
    }

    /** Whom it names without having been told hears it without a word of a promise. */
    private List<Candidate> say(RuleContext now, Promise promise) {
        PromisedTo to = PromisedTo.of(now, promise);
        Sentence reason = reason(now, promise);
        if (isInTheSameCall(now, promise)) {
            return new DutySaid(name(), "late-same-call", reason, to.personId(), List.of(promise.entryId())).candidates(now, now.placeholderValues());
        }
        return to.isTold()
                ? DutySaid.ofPromise(new DutySaid(name(), "late", reason, to.personId(), List.of(promise.entryId())), now, promise)
                : new DutySaid(name(), "late-other", reason, to.personId(), List.of(promise.entryId())).candidates(now, now.placeholderValues());
    }

    /** Whoever is rung today about what can't wait hears in that call what should have been a call before. */
    private static boolean isInTheSameCall(RuleContext now, Promise promise) {
        return PressingReply.is(now.facts(), now.today()) && PressingReply.isAllergy(now.facts()) && Openings.isCall(promise.words());
    }

    /** Those of ours whose day has passed, earliest first. */
    static Stream<Promise> late(RuleContext now) {
        return now.facts().openPromises().stream().filter(promise -> promise.side() == Side.US && promise.isLate(now.today()));
    }

    private static Sentence reason(RuleContext now, Promise promise) {
        LocalDate due = Objects.requireNonNull(promise.dueOn());
        PromisedTo to = PromisedTo.of(now, promise);
        String name = to.named() ? null : now.name(to.personId());
        String words = Phrases.oneLine(promise.words());
        if (!to.isTold()) {
            return Sentence.of("reason.late-promise.noted", words, due);
        }
        return name == null
                ? Sentence.of("reason.late-promise.nobody", words, due)
                : Sentence.of("reason.late-promise", name, words, due);
    }
}
