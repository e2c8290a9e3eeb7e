package app.earshot.listening.duty;

import app.earshot.domain.Sentence;
import app.earshot.domain.timeline.Request;
import app.earshot.listening.bank.QuestionBank;
import app.earshot.listening.phrase.Phrases;
import app.earshot.listening.phrase.QuotableWords;
import app.earshot.listening.quoting.Quotability;
import app.earshot.listening.quoting.QuoteBar;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.PlaceholderValues;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.SuggestionRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * They asked for something, and have no answer. What they ask stands above it. While it is fresh, a reason that weighs is said back first, and
 * where the answer depends on a reason that nobody knows it is asked for; all else, and everything that has lain for days, wants an answer.
 */
final class UnansweredRequest implements SuggestionRule {

    private static final String WHY = "request-why";
    private static final String REASON = "request-reason";
    private static final String ANSWER = "request-answer";
    private static final String LATE = "request-answer-late";
    private static final String WEEKS = "request-answer-weeks";
    private static final List<String> PURPOSES = Stream.concat(
                    Stream.of(WHY, REASON, ANSWER, LATE, WEEKS),
                    Stream.of(AskedFor.values()).flatMap(sort -> Stream.of(sort.purpose(false), sort.purpose(true))))
            .toList();
    private static final int DAYS_IT_IS_FRESH = 3;
    private static final int DAYS_UNTIL_WEEKS = 21;

    @Override
    public String name() {
        return "unanswered-request";
    }

    @Override
    public List<Candidate> candidates(RuleContext now) {
        return open(now)
                .filter(request -> !SameDebt.isLate(now, List.of(request.words())))
                .limit(1)
                .filter(request -> PURPOSES.stream().noneMatch(now.history()::isSilenced))
                .flatMap(request -> say(now, request).stream())
                .toList();
    }

    /** The request that has waited longest, also after the day; none once we are not the ones to answer. */
    static Optional<Request> oldest(RuleContext now) {
        return open(now).findFirst();
    }

    private static Stream<Request> open(RuleContext now) {
        return now.stage().isClosed() ? Stream.empty() : now.facts().openRequests().stream();
    }

    private List<Candidate> say(RuleContext now, Request request) {
        List<String> reason = quotable(request.reason()).stream().toList();
        PlaceholderValues values = now.placeholderValues().withWords(reason).withDate(askedOn(now, request));
        // Where every text of the reason has had its turn, there is still an answer to give.
        return Stream.of(purpose(now, request), ANSWER)
                .map(purpose -> new DutySaid(name(), purpose, reason(now, request, purpose), request.personId(), List.of(request.entryId()))
                        .under(above(request))
                        .candidates(now, values))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static String purpose(RuleContext now, Request request) {
        long days = ChronoUnit.DAYS.between(askedOn(now, request), now.today());
        boolean late = WorkingDays.isLate(askedOn(now, request), now.today(), DAYS_IT_IS_FRESH);
        if (!late && DutyWords.isWeighty(request.reason()) && quotable(request.reason()).isPresent()) {
            return REASON;
        }
        return AskedFor.of(request.words()).map(sort -> sort.purpose(late)).orElseGet(() -> late ? late(days) : plain(now, request));
    }

    private static String late(long days) {
        return days >= DAYS_UNTIL_WEEKS ? WEEKS : LATE;
    }

    /** Why they ask is asked only where nothing that stands beside it may tell. */
    private static String plain(RuleContext now, Request request) {
        boolean told = !request.reason().isBlank() || BesideRequest.mayTellWhy(now.facts(), request);
        return !told && DutyWords.leavesAChoice(request.words()) && !isAskedWhy(now) ? WHY : ANSWER;
    }

    private static LocalDate askedOn(RuleContext now, Request request) {
        Instant asked = now.facts().requestedAt().get(request.id());
        return asked == null ? now.today() : now.day(asked);
    }

    private static boolean isAskedWhy(RuleContext now) {
        return now.facts().askedQuestions().keySet().stream().anyMatch(id -> QuestionBank.purpose(id).equals(WHY));
    }

    private static Optional<String> quotable(String reason) {
        return Quotability.bar(reason).isEmpty() ? QuotableWords.of(reason) : Optional.empty();
    }

    private static @Nullable String above(Request request) {
        return Quotability.bar(request.words()).filter(bar -> bar == QuoteBar.SECRET).isPresent() ? null : Phrases.oneLine(request.words());
    }

    private static Sentence reason(RuleContext now, Request request, String purpose) {
        String name = now.name(request.personId());
        String key = "reason.unanswered-request" + switch (purpose) {
            case REASON -> "";
            case WHY -> ".why";
            default -> ".answer";
        };
        Object when = Phrases.ago(askedOn(now, request), now.today());
        return name == null ? Sentence.of(key + ".nobody", when) : Sentence.of(key, name, when);
    }
}
