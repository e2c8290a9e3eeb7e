package app.earshot.listening.duty;

import app.earshot.listening.suggestion.SuggestionRule;
import java.util.List;

/** The rules of what we owe them, most pressing first. */
public final class Duties {

    public static final List<SuggestionRule> IN_ORDER = List.of(
            new LatePromise(),
            new BrokenPromise(),
            new UnansweredRequest(),
            new WaitingMessage(),
            new WaitingToo(),
            new DifferentWords(),
            new OwedThanks(),
            new NearDayWithOpen(),
            new PromiseDueSoon(true),
            new ChoosingDayPassed(),
            new OfferUnanswered(),
            new TheirPromiseLate(),
            new DeciderNeverHeard());

    /** What they get although they want to be left in peace: what we promised, and an answer to what they asked. */
    public static final List<SuggestionRule> OWED_IN_QUIET =
            List.of(new LatePromise(), new UnansweredRequest(), new WaitingMessage(), new PromiseDueSoon(false));

    /** What is owed although their day was moved: an answer to what they asked in the same breath. */
    public static final List<SuggestionRule> ANSWERS = List.of(new UnansweredRequest(), new WaitingMessage());

    private Duties() {}
}
