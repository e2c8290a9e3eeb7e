package app.earshot.listening;

import app.earshot.domain.account.Outlook.Need;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.listening.outlook.OutlookRules;
import app.earshot.listening.suggestion.Suggestion;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether the row of an account in the list and its panel tell the same story on one day. */
public final class ListAndPanel {

    /** What stands in the panel where the row says it. */
    private static final Map<Need, Set<String>> RULES = Map.ofEntries(
            Map.entry(Need.PROMISE_LATE, Set.of("late-promise")),
            Map.entry(Need.PROMISE_BROKEN, Set.of("broken-promise")),
            Map.entry(Need.PROMISE_DUE, Set.of("promise-due-soon")),
            Map.entry(Need.REQUEST_OPEN, Set.of("unanswered-request")),
            Map.entry(Need.REPLY_OWED, Set.of("waiting-message", "unanswered-request")),
            Map.entry(Need.THANKS_OWED, Set.of("owed-thanks")),
            Map.entry(Need.DAY_NEAR, Set.of("near-day-with-open")),
            Map.entry(Need.CHOICE_PASSED, Set.of("choosing-day-passed")),
            Map.entry(Need.OFFER_UNANSWERED, Set.of("offer-unanswered")),
            Map.entry(Need.THEIR_PROMISE_LATE, Set.of("their-promise-late")),
            Map.entry(Need.RECOMMENDED, Set.of("owed-thanks")),
            Map.entry(Need.WORD_OPEN, Set.of("open-word")),
            Map.entry(Need.OUR_DAY_PASSED, Set.of("our-day-passed")),
            Map.entry(Need.DAY_UNSETTLED, Set.of("day-unsettled")),
            Map.entry(Need.THEIR_TIME, Set.of("their-time-passed")),
            Map.entry(Need.DECIDER_UNHEARD, Set.of("decider-never-heard")));

    private ListAndPanel() {}

    /** What the two say that can't both be so, or nothing. What the owner put off or asked lately is left out: the panel rests there on purpose. */
    public static Optional<String> contradiction(AccountFacts facts, Advice advice, LocalDate today, ZoneId zone) {
        Need need = OutlookRules.of(facts, today, zone).need();
        List<String> rules = advice.suggestions().stream().map(Suggestion::rule).toList();
        if (advice.brake() != null) {
            return Optional.empty();
        }
        if (need == Need.BRAKE || need == Need.TROUBLE) {
            return Optional.of("a rest in the list and none in the panel");
        }
        boolean duty = rules.stream().anyMatch(rule -> RULES.values().stream().anyMatch(set -> set.contains(rule)));
        if (duty && !need.needsListening()) {
            return Optional.of("calm in the list above " + rules);
        }
        if (!facts.decisions().isEmpty() || !facts.askedQuestions().isEmpty()) {
            return Optional.empty();
        }
        boolean shown = RULES.getOrDefault(need, Set.of()).isEmpty() || rules.stream().anyMatch(RULES.getOrDefault(need, Set.of())::contains);
        return shown ? Optional.empty() : Optional.of(need + " in the list and in the panel only " + rules);
    }
}
