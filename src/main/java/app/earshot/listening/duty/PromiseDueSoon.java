package app.earshot.listening.duty;

import app.earshot.domain.Sentence;
import app.earshot.domain.timeline.Promise;
import app.earshot.listening.outlook.OurPromisePeriod;
import app.earshot.listening.phrase.Phrases;
import app.earshot.listening.reply.PromiseWords;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.SuggestionRule;
import java.util.List;
import java.util.Objects;

/**
 * What we promised them is due: on its day it is brought, on the day before they hear that it comes, and nothing is asked. The reason names the
 * promise. What they asked for besides is answered by its own line: one debt, one line.
 *
 * @param dayBefore whether it begins the day before; not for those who want quiet, who get what they were promised and no word before
 */
record PromiseDueSoon(boolean dayBefore) implements SuggestionRule {

    @Override
    public String name() {
        return "promise-due-soon";
    }

    @Override
    public List<Candidate> candidates(RuleContext now) {
        return OurPromisePeriod.dueOn(now.facts(), now.today())
                .filter(promise -> (dayBefore || isToday(now, promise)) && !SameDebt.isAsked(now, promise))
                .limit(1)
                .flatMap(promise -> new DutySaid(
                                name(),
                                purpose(now, promise),
                                Sentence.of("reason.promise-due-soon", Phrases.oneLine(promise.words()), Objects.requireNonNull(promise.dueOn())),
                                PromisedTo.of(now, promise).personId(),
                                List.of(promise.entryId()))
                        .candidates(now, now.placeholderValues().withDate(promise.dueOn())).stream())
                .toList();
    }

    private static String purpose(RuleContext now, Promise promise) {
        return isToday(now, promise) ? "due-today" : PromiseWords.isHandedOver(promise.words()) ? "due-tomorrow-thing" : "due-tomorrow";
    }

    private static boolean isToday(RuleContext now, Promise promise) {
        return now.today().equals(promise.dueOn());
    }
}
