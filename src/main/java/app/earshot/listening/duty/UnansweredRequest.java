package app.earshot.listening.duty;

import app.earshot.domain.Sentence;
import app.earshot.domain.timeline.Request;
import app.earshot.listening.bank.QuestionBank;
import app.earshot.domain.facts.Exchange.Told;
import app.earshot.listening.answer.Apology;
import app.earshot.listening.answer.AskedSort;
import app.earshot.listening.answer.Opening;
import app.earshot.listening.answer.Openings;
import app.earshot.listening.answer.RoomOpenings;
import app.earshot.listening.answer.WorkingDays;
import app.earshot.listening.phrase.Phrases;
import app.earshot.listening.phrase.QuotableWords;
import app.earshot.listening.quoting.Quotability;
import app.earshot.listening.quoting.QuoteBar;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.SuggestionRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private static final String ASKED = "asked-";
    /** They say themselves that it is late, where it is. */
    private static final Set<String> GENERIC = Set.of(WHY, REASON, ANSWER, LATE, WEEKS);
    private static final String MEET_REASON = "asked-meet-reason";
    private static final List<String> PURPOSES = Stream.concat(
                    Stream.of(WHY, REASON, ANSWER, LATE, WEEKS, MEET_REASON, "asked-clause", "asked-free", "asked-free-also", "asked-free-both", "asked-free-no", "asked-keep", "asked-keep-both"),
                    Stream.of(AskedSort.values()).map(AskedSort::purpose))
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
        LocalDate askedOn = askedOn(now, request);
        boolean late = WorkingDays.isLate(askedOn, now.today(), DAYS_IT_IS_FRESH, now.facts().times().working());
        Told told = now.facts().exchange().told().get(request.entryId());
        String sorry = late ? Apology.before(askedOn, now.today(), told == null ? null : told.kind(), now.facts().times().working()) : null;
        // Where every text of one has had its turn, there is still an answer to give.
        return openings(now, request, late)
                .map(opening -> new DutySaid(name(), opening.purpose(), reason(now, request, opening), request.personId(), List.of(request.entryId()))
                        .under(above(request))
                        .after(GENERIC.contains(opening.purpose()) ? null : sorry)
                        .candidates(now, now.placeholderValues().withDate(askedOn), opening))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** What answers at once comes first; then why they ask, said back or asked for while it is fresh; then what names the thing. */
    private static Stream<Opening> openings(RuleContext now, Request request, boolean late) {
        List<Opening> answering = Openings.of(List.of(request.words()));
        Optional<AskedSort> sort = Openings.sort(request.words());
        Optional<String> reason = late || !DutyWords.isWeighty(request.reason()) ? Optional.empty() : quotable(request.reason());
        Stream<Opening> meeting = sort.filter(each -> each == AskedSort.MEET && reason.isPresent()).stream()
                .map(each -> new Opening(MEET_REASON, Stream.concat(answering.getFirst().words().stream(), reason.stream()).toList()));
        boolean known = sort.filter(AskedSort::needsNoReason).isPresent();
        Stream<Opening> said = reason.stream().map(words -> new Opening(REASON, List.of(words)));
        Stream<Opening> why = !late && asksWhy(now, request) ? Stream.of(new Opening(WHY, List.of())) : Stream.of();
        Stream<Opening> plain = Stream.of(late ? late(ChronoUnit.DAYS.between(askedOn(now, request), now.today())) : ANSWER, ANSWER)
                .map(purpose -> new Opening(purpose, List.of()));
        Stream<Opening> first = known ? answering.stream() : Stream.of();
        Stream<Opening> room = RoomOpenings.of(List.of(request.words()), now.facts().roomOnDays()).stream();
        return Stream.of(room, meeting, first, said, why, answering.stream(), plain).flatMap(each -> each);
    }

    private static String late(long days) {
        return days >= DAYS_UNTIL_WEEKS ? WEEKS : LATE;
    }

    /** Why they ask is asked only where nothing that stands beside it may tell. */
    private static boolean asksWhy(RuleContext now, Request request) {
        boolean told = !request.reason().isBlank() || BesideRequest.mayTellWhy(now.facts(), request);
        return !told && DutyWords.leavesAChoice(request.words()) && !isAskedWhy(now);
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

    private static Sentence reason(RuleContext now, Request request, Opening opening) {
        String name = now.name(request.personId());
        String key = "reason.unanswered-request" + switch (opening.purpose()) {
            case REASON, MEET_REASON -> "";
            case WHY -> ".why";
            default -> ".answer";
        };
        Object when = Phrases.ago(askedOn(now, request), now.today());
        Sentence plain = name == null ? Sentence.of(key + ".nobody", when) : Sentence.of(key, name, when);
        if (RoomOpenings.of(List.of(request.words()), now.facts().roomOnDays()).filter(opening::equals).isPresent()) {
            return RoomReason.beside(plain, now.facts().roomOnDays());
        }
        boolean yes = opening.purpose().startsWith(ASKED) && !opening.purpose().equals(MEET_REASON) && Openings.sayYes(List.of(request.words()));
        return yes ? Sentence.of("reason.answer.if-no", plain) : plain;
    }
}
