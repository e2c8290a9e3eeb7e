package app.earshot.usecase.account;

import app.earshot.domain.Sentence;
import app.earshot.domain.timeline.GoalOutcome;
import app.earshot.domain.timeline.SharedGoal;
import app.earshot.store.Session;
import app.earshot.usecase.FormField;
import app.earshot.usecase.Refused;
import app.earshot.usecase.Words;
import app.earshot.usecase.Writing;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** Notes after the day how what both sides were working toward turned out, and what they said of it. */
public final class CheckGoal {

    private final Writing writing;
    private final ZoneId zone;

    public CheckGoal(Writing writing, ZoneId zone) {
        this.writing = writing;
        this.zone = zone;
    }

    /** @throws Refused if its day is still to come */
    public void run(UUID goalId, GoalOutcome outcome, String words) {
        SharedGoal before = writing.read(session -> find(session, goalId));
        LocalDate today = LocalDate.ofInstant(writing.clock().instant(), zone);
        writing.read(session -> before.day(session.enquiries().of(before.accountId())))
                .filter(day -> day.isAfter(today))
                .ifPresent(day -> {
                    throw Refused.at(FormField.OUTCOME, "refused.goal-day-ahead", day);
                });
        String said = Words.tidy(words);
        writing.make(
                Sentence.of("done.goal-" + outcome.code()),
                before.accountId(),
                session -> session.goals().check(goalId, outcome, today, said),
                session -> session.goals()
                        .check(goalId, before.outcome(), before.checkedOn(), before.outcomeWords()));
    }

    private static SharedGoal find(Session session, UUID goalId) {
        return session.goals()
                .accountOf(goalId)
                .flatMap(account -> session.goals().of(account).stream()
                        .filter(goal -> goal.id().equals(goalId))
                        .findFirst())
                .orElseThrow(() -> Refused.of("refused.goal-gone"));
    }
}
