package app.earshot.listening.duty;

import app.earshot.domain.Sentence;
import app.earshot.domain.facts.AccountFacts.Waiting;
import app.earshot.domain.facts.KeptReading;
import app.earshot.listening.outlook.OwedReplyPeriod;
import app.earshot.listening.reply.OwedFor;
import app.earshot.listening.reply.WaitsFor;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.PlaceholderValues;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.SuggestionRule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * They wrote, and nothing of ours has followed. How one begins follows from what they wrote: an apology only for what they asked and we left
 * for days, another one after weeks. Their words stand above it.
 */
final class WaitingMessage implements SuggestionRule {

    private static final String PURPOSE = "waiting";
    private static final int DAYS_WITHOUT_APOLOGY = 2;
    private static final int DAYS_UNTIL_WEEKS = 21;

    @Override
    public String name() {
        return "waiting-message";
    }

    @Override
    public List<Candidate> candidates(RuleContext now) {
        Waiting waiting = now.facts().waiting();
        if (waiting == null || isTheRequest(now, waiting) || !isOwed(now)) {
            return List.of();
        }
        KeptReading sentence = WaitsFor.sentence(now.facts()).orElse(null);
        if (sentence != null && SameDebt.isLate(now, asked(now, sentence))) {
            return List.of();
        }
        String purpose = purpose(now, waiting, sentence);
        PlaceholderValues values = now.placeholderValues().withDate(now.day(waiting.since()));
        return new DutySaid(name(), purpose, reason(now, waiting, sentence), waiting.personId(), List.of(waiting.entryId()))
                .under(sentence == null ? null : WordsAbove.of(now, sentence))
                .candidates(now, values);
    }

    private static String purpose(RuleContext now, Waiting waiting, @Nullable KeptReading sentence) {
        String begins = PURPOSE + "-";
        LocalDate since = now.day(waiting.since());
        boolean weeks = ChronoUnit.DAYS.between(since, now.today()) >= DAYS_UNTIL_WEEKS;
        String late = weeks ? "-weeks" : WorkingDays.isLate(since, now.today(), DAYS_WITHOUT_APOLOGY) ? "-long" : "";
        List<String> asked = sentence == null ? List.of() : asked(now, sentence);
        return sorted(now, asked, sentence, !late.isEmpty()).orElseGet(() -> switch (sentence == null ? OwedFor.QUESTION : WaitsFor.reason(sentence)) {
            case QUESTION -> PURPOSE + late;
            case REQUEST -> begins + "request" + late;
            case PROBLEM -> begins + "problem" + (late.isEmpty() ? "" : "-long");
            case INVITATION -> begins + "invitation";
            case ACCEPTED -> begins + "accepted" + (late.isEmpty() ? "" : "-long");
            case DECISION -> begins + "decision";
            case CHANGE -> begins + "change";
            case NEWS -> begins + "news";
            case FIRST_LETTER -> begins + firstLetter(now, late);
        });
    }

    /** All that it asks; else the sentence that waits. */
    private static List<String> asked(RuleContext now, KeptReading sentence) {
        List<String> asks = WaitsFor.asks(now.facts()).stream().map(KeptReading::words).toList();
        return asks.isEmpty() ? List.of(sentence.words()) : asks;
    }

    /** One thing of a sort gets the answer of its sort, unless that is just being said of what they asked for before. */
    private static Optional<String> sorted(RuleContext now, List<String> asked, @Nullable KeptReading sentence, boolean late) {
        OwedFor reason = sentence == null ? OwedFor.NEWS : WaitsFor.reason(sentence);
        boolean asks = reason == OwedFor.REQUEST || reason == OwedFor.QUESTION;
        return Stream.of(asked)
                .filter(each -> asks && each.size() == 1)
                .flatMap(each -> AskedFor.of(each.getFirst()).stream())
                .filter(sort -> UnansweredRequest.oldest(now).flatMap(request -> AskedFor.of(request.words())).filter(sort::equals).isEmpty())
                .map(sort -> sort.purpose(late))
                .findFirst();
    }

    /** What asks nothing is not told that it gets the answer to what it asked. */
    private static String firstLetter(RuleContext now, String late) {
        return !late.isEmpty() ? "first-late" : WaitsFor.asks(now.facts()).isEmpty() ? "first" : "first-asked";
    }

    private static boolean isOwed(RuleContext now) {
        return OwedReplyPeriod.period(now.facts(), now.zone()).filter(period -> period.holdsOn(now.today())).isPresent();
    }

    /** Whether what waits is the very request that {@link UnansweredRequest} already speaks about. */
    private static boolean isTheRequest(RuleContext now, Waiting waiting) {
        return UnansweredRequest.oldest(now)
                .filter(request -> request.entryId().equals(waiting.entryId()))
                .isPresent();
    }

    private static Sentence reason(RuleContext now, Waiting waiting, @Nullable KeptReading sentence) {
        String name = now.name(waiting.personId());
        LocalDate since = now.day(waiting.since());
        String key = switch (sentence == null ? OwedFor.QUESTION : WaitsFor.reason(sentence)) {
            case INVITATION -> "reason.waiting-invitation";
            case QUESTION, REQUEST -> sentence == null ? "reason.waiting-message" : "reason.waiting-message.asked";
            case PROBLEM -> "reason.waiting-message.problem";
            case ACCEPTED -> "reason.waiting-message.accepted";
            case DECISION, CHANGE, NEWS -> "reason.waiting-message.told";
            case FIRST_LETTER -> "reason.waiting-message.first";
        };
        return name == null ? Sentence.of(key + ".nobody", since) : Sentence.of(key, name, since);
    }
}
