package app.earshot.listening.duty;

import app.earshot.domain.Sentence;
import app.earshot.domain.timeline.Request;
import app.earshot.listening.phrase.Phrases;
import app.earshot.listening.phrase.QuotableWords;
import app.earshot.listening.quoting.Quotability;
import app.earshot.listening.quoting.QuoteBar;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.FilledQuestion;
import app.earshot.listening.suggestion.PlaceholderValues;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.Suggestion;
import app.earshot.listening.suggestion.SuggestionRule;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** They asked for something: hear the reason, and say it back, before any answer. A no is better said early, too. */
final class UnansweredRequest implements SuggestionRule {

    private static final String REASON_KNOWN = "request-reason";
    private static final String REASON_UNKNOWN = "request-why";

    @Override
    public String name() {
        return "unanswered-request";
    }

    @Override
    public List<Candidate> candidates(RuleContext now) {
        return oldest(now).flatMap(request -> sayTheReason(now, request)).map(Candidate::duty).stream().toList();
    }

    /** The request that has waited longest, also after the day; none once we are not the ones to answer. */
    static Optional<Request> oldest(RuleContext now) {
        return now.stage().isClosed() ? Optional.empty() : now.facts().openRequests().stream().findFirst();
    }

    private Optional<Suggestion> sayTheReason(RuleContext now, Request request) {
        String purpose = hasReason(request) ? REASON_KNOWN : REASON_UNKNOWN;
        if (now.history().isSilenced(purpose)) {
            return Optional.empty();
        }
        return FilledQuestion.inTurn(now, now.questionsFor(purpose), values(now, request))
                .map(said -> because(said, request, reason(request, now.name(request.personId()))));
    }

    /** What they ask stands above it: a reason alone leaves everybody guessing what it is the reason of. */
    private Suggestion because(FilledQuestion said, Request request, Sentence reason) {
        Suggestion suggestion = said.because(name(), reason, request.personId(), List.of(request.entryId()));
        return Quotability.bar(request.words()).filter(bar -> bar == QuoteBar.SECRET).isPresent()
                ? suggestion
                : suggestion.takingUp(Phrases.oneLine(request.words()));
    }

    private static boolean hasReason(Request request) {
        return !request.reason().isBlank();
    }

    private static PlaceholderValues values(RuleContext now, Request request) {
        List<String> reason = Quotability.bar(request.reason()).isEmpty()
                ? QuotableWords.of(request.reason()).stream().toList()
                : List.of();
        return now.placeholderValues().withPerson(now.name(request.personId())).withWords(reason);
    }

    private static Sentence reason(Request request, @Nullable String name) {
        if (hasReason(request)) {
            return name == null
                    ? Sentence.of("reason.unanswered-request.nobody")
                    : Sentence.of("reason.unanswered-request", name);
        }
        return name == null
                ? Sentence.of("reason.unanswered-request.why.nobody")
                : Sentence.of("reason.unanswered-request.why", name);
    }
}
