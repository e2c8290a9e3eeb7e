package app.earshot.usecase.listen;

import app.earshot.domain.Sentence;
import app.earshot.domain.bank.Snooze;
import app.earshot.domain.bank.SnoozeTime;
import app.earshot.usecase.Words;
import app.earshot.usecase.Writing;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts a blind spot aside for a while, with the reason why, or brings it back. */
public final class SnoozeBlindSpot {

    private final Writing writing;
    private final ZoneId zone;

    public SnoozeBlindSpot(Writing writing, ZoneId zone) {
        this.writing = writing;
        this.zone = zone;
    }

    /**
     * @param rule the name of the rule that found it
     * @param personId whom it is about, or null
     * @param reason why; may be blank
     */
    public void run(UUID accountId, String rule, @Nullable UUID personId, SnoozeTime time, String reason) {
        LocalDate today = LocalDate.ofInstant(writing.clock().instant(), zone);
        LocalDate until =
                switch (time) {
                    case ONE_WEEK -> today.plusWeeks(1);
                    case ONE_MONTH -> today.plusMonths(1);
                    case UNTIL_NEXT_ENTRY, FOR_GOOD -> null;
                };
        Integer entriesThen = time == SnoozeTime.UNTIL_NEXT_ENTRY
                ? writing.<Integer>read(session -> session.entries().count(accountId))
                : null;
        Snooze snooze = new Snooze(
                writing.newId(), accountId, rule, personId, Words.tidy(reason), writing.clock().instant(), until, entriesThen);
        writing.make(
                Sentence.of("done.blind-spot-aside"),
                accountId,
                session -> session.snoozes().insert(snooze),
                session -> session.snoozes().delete(snooze.id()));
    }

    /** Lets a blind spot show again. */
    public void bringBack(Snooze snooze) {
        writing.make(
                Sentence.of("done.blind-spot-back"),
                snooze.accountId(),
                session -> session.snoozes().delete(snooze.id()),
                session -> session.snoozes().insert(snooze));
    }
}
