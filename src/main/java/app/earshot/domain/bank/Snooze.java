package app.earshot.domain.bank;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A blind spot that somebody put aside on one account. Without a day and without a count it stays aside for good.
 *
 * @param rule the name of the rule that found it
 * @param personId whom it is about, or null if it is about nobody in particular
 * @param reason why it was put aside; may be empty
 * @param until the day from which it shows again, or null
 * @param entriesThen how many entries the account had, if it is aside only until there is another one; else null
 */
public record Snooze(
        UUID id,
        UUID accountId,
        String rule,
        @Nullable UUID personId,
        String reason,
        Instant at,
        @Nullable LocalDate until,
        @Nullable Integer entriesThen) {

    /** Whether it is still aside on a day on which the account has so many entries. */
    public boolean holds(LocalDate today, int entries) {
        boolean dayIsFar = until == null || today.isBefore(until);
        boolean nothingNew = entriesThen == null || entries <= entriesThen;
        return dayIsFar && nothingNew;
    }

    /** Whether it is this blind spot. */
    public boolean isAbout(String otherRule, @Nullable UUID otherPerson) {
        return rule.equals(otherRule) && Objects.equals(personId, otherPerson);
    }
}
