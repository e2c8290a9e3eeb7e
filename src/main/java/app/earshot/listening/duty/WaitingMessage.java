package app.earshot.listening.duty;

import app.earshot.domain.Sentence;
import app.earshot.domain.facts.AccountFacts.Waiting;
import app.earshot.domain.reading.ReadingKind;
import app.earshot.listening.outlook.OwedReplyPeriod;
import app.earshot.listening.reply.OwedFor;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.FilledQuestion;
import app.earshot.listening.suggestion.PlaceholderValues;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.SuggestionRule;
import java.time.LocalDate;
import java.util.List;

/** They wrote, and nothing of ours has followed. After a few days the answer begins with an apology. */
final class WaitingMessage implements SuggestionRule {

    private static final String PURPOSE = "waiting";
    private static final String AN_INVITATION = "waiting-invitation";
    private static final String PURPOSE_AFTER_DAYS = "waiting-long";
    private static final int DAYS_WITHOUT_APOLOGY = 2;

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
        String purpose = purpose(now, waiting);
        if (now.history().isSilenced(purpose)) {
            return List.of();
        }
        LocalDate since = now.day(waiting.since());
        PlaceholderValues values = now.placeholderValues().withPerson(now.name(waiting.personId())).withDate(since);
        return FilledQuestion.best(now, now.questionsFor(purpose), values)
                .map(said -> said.because(name(), reason(now, waiting), waiting.personId(), List.of(waiting.entryId())))
                .map(Candidate::duty)
                .stream()
                .toList();
    }

    private static String purpose(RuleContext now, Waiting waiting) {
        if (isInvitation(now, waiting)) {
            return AN_INVITATION;
        }
        return now.daysSince(waiting.since()) > DAYS_WITHOUT_APOLOGY ? PURPOSE_AFTER_DAYS : PURPOSE;
    }

    private static boolean isInvitation(RuleContext now, Waiting waiting) {
        return now.facts().readings(ReadingKind.REPLY_OWED).stream()
                .filter(reading -> reading.entryId().equals(waiting.entryId()))
                .anyMatch(reading -> reading.isOn(OwedFor.INVITATION.code()));
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

    private static Sentence reason(RuleContext now, Waiting waiting) {
        String name = now.name(waiting.personId());
        LocalDate since = now.day(waiting.since());
        if (isInvitation(now, waiting)) {
            return name == null
                    ? Sentence.of("reason.waiting-invitation.nobody", since)
                    : Sentence.of("reason.waiting-invitation", name, since);
        }
        return name == null
                ? Sentence.of("reason.waiting-message.nobody", since)
                : Sentence.of("reason.waiting-message", name, since);
    }
}
