package app.earshot.listening.duty;

import app.earshot.listening.outlook.OpenWordPeriod;
import app.earshot.listening.outlook.PressingReply;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.SuggestionRule;
import app.earshot.listening.unmarked.OpenWord;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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

    private static final Set<String> ANSWERING = Set.of("waiting-message", "unanswered-request");
    private static final Set<String> NOT_KEPT = Set.of("late-promise", "broken-promise");
    private static final String OPEN_WORD = "open-word";

    /**
     * All of them on an account: what presses close to their day comes first, and a word that we gave for a day that has passed stands with the promises
     * that were not kept.
     *
     * @param recalled the rules of what nobody marked
     */
    public static List<SuggestionRule> on(RuleContext now, List<SuggestionRule> recalled) {
        boolean presses = PressingReply.is(now.facts(), now.today());
        boolean broken = !recalled.isEmpty() && OpenWordPeriod.openOn(now.facts(), now.today(), now.zone()).findFirst().filter(OpenWord::isForADay).isPresent();
        return Stream.concat(IN_ORDER.stream(), recalled.stream())
                .sorted(Comparator.comparingInt(rule -> place(rule.name(), presses, broken)))
                .toList();
    }

    private static int place(String rule, boolean presses, boolean broken) {
        if (presses && ANSWERING.contains(rule)) {
            return 0;
        }
        return NOT_KEPT.contains(rule) ? 1 : broken && rule.equals(OPEN_WORD) ? 2 : 3;
    }

    /** What they get although they want to be left in peace: what we promised, and an answer to what they asked. */
    public static final List<SuggestionRule> OWED_IN_QUIET =
            List.of(new LatePromise(), new UnansweredRequest(), new WaitingMessage(), new PromiseDueSoon(false));

    /** What is owed although their day was moved: an answer to what they asked in the same breath. */
    public static final List<SuggestionRule> ANSWERS = List.of(new UnansweredRequest(), new WaitingMessage());

    /** What is owed to whoever chose otherwise and was thanked for saying so: thanks for a good word that they put in since. */
    public static final List<SuggestionRule> AFTER_A_LOSS = List.of(new OwedThanks());

    private Duties() {}
}
