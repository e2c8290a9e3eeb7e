package app.earshot.listening.duty;

import app.earshot.domain.Sentence;
import app.earshot.domain.timeline.Promise;
import app.earshot.listening.outlook.OurPromisePeriod;
import app.earshot.listening.answer.Opening;
import app.earshot.listening.answer.Openings;
import app.earshot.listening.phrase.Phrases;
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
                .flatMap(promise -> say(now, promise).stream())
                .toList();
    }

    private List<Candidate> say(RuleContext now, Promise promise) {
        boolean today = isToday(now, promise);
        Sentence reason = Sentence.of(
                today ? "reason.promise-due-soon" : "reason.promise-due-soon.before", Phrases.oneLine(promise.words()), Objects.requireNonNull(promise.dueOn()));
        PromisedTo to = PromisedTo.of(now, promise);
        if (!to.isTold()) {
            return new DutySaid(name(), "due-other", reason, to.personId(), List.of(promise.entryId())).candidates(now, now.placeholderValues());
        }
        DutySaid said = new DutySaid(name(), "due", reason, to.personId(), List.of(promise.entryId()));
        return Openings.ofPromise(promise.words(), "due").stream()
                .map(opening -> opening.words().isEmpty() ? new Opening(today ? "due-today" : "due-tomorrow", List.of()) : opening)
                .map(opening -> said.candidates(now, now.placeholderValues().withDate(promise.dueOn()), opening))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static boolean isToday(RuleContext now, Promise promise) {
        return now.today().equals(promise.dueOn());
    }
}
