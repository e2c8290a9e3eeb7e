package app.earshot.listening.suggestion;

import app.earshot.domain.bank.AskDecision;
import app.earshot.domain.bank.Decision;
import app.earshot.domain.bank.Question;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.facts.AccountFacts.Worked;
import app.earshot.listening.bank.QuestionBank;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** What became of questions so far: what was decided about them, when they were asked here, and how well they worked. */
public record QuestionHistory(AccountFacts facts, LocalDate today, ZoneId zone) {

    private static final int DAYS_UNTIL_FRESH = 60;
    private static final int DAYS_OF_REST = 7;

    /** Whether somebody put a duty off, or wants it never mentioned on this account, whichever question stood for it. */
    public boolean isSilenced(String purpose) {
        return facts.decisions().stream()
                .filter(decision -> QuestionBank.purpose(decision.questionId()).equals(purpose))
                .anyMatch(decision -> decision.decision() != AskDecision.NEVER && holds(decision));
    }

    /** Whether somebody put it off, or never wants to see it. */
    public boolean isRuledOut(String questionId) {
        return facts.decisions().stream()
                .anyMatch(decision -> decision.questionId().equals(questionId) && holds(decision));
    }

    private boolean holds(Decision decision) {
        UUID account = decision.accountId();
        if (account != null && !account.equals(facts.account().id())) {
            return false;
        }
        return switch (decision.decision()) {
            case ASKED -> false;
            case NEVER_HERE, NEVER -> true;
            case NOT_NOW -> {
                LocalDate until = decision.until();
                yield until == null ? day(decision.at()).equals(today) : today.isBefore(until);
            }
        };
    }

    /** Whether it was asked here so lately that it would be asked twice. */
    public boolean isResting(String questionId) {
        Instant asked = facts.askedQuestions().get(questionId);
        return asked != null && daysSince(asked) < DAYS_OF_REST;
    }

    /** From just above 0 right after it was asked here to 1 once that is long ago. */
    public double freshness(Question question) {
        Instant asked = facts.askedQuestions().get(question.id());
        return asked == null ? 1 : Math.min(1, (1.0 + daysSince(asked)) / DAYS_UNTIL_FRESH);
    }

    /** Twice the mean of Beta(1 + worked, 1 + asked − worked): 1 for a question that nobody has tried yet. */
    public double learning(Question question) {
        Worked worked = facts.worked().getOrDefault(question.id(), new Worked(0, 0));
        return 2.0 * (1 + worked.worked()) / (2 + worked.asked());
    }

    private LocalDate day(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    private long daysSince(Instant moment) {
        return Math.max(0, ChronoUnit.DAYS.between(day(moment), today));
    }
}
