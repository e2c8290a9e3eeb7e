package app.earshot.domain.today;

import app.earshot.domain.account.Outlook.Need;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an account needs of us on a day. Derived, as its outlook is: the outlook says the first of them.
 *
 * @param since the day it began, or null
 * @param personId whom it is about, or null
 * @param count a number that belongs to the sentence, or 0
 * @param about what the owner may rule on or put off: the message, the request, the account, or what is to be done after their day
 * @param entryId where their words stand, or null
 * @param words their sentence; empty where there is none
 */
public record OpenNeed(
        Need need, @Nullable LocalDate since, @Nullable UUID personId, int count, UUID about, @Nullable UUID entryId, String words) {

    public Optional<TodaySection> section() {
        return TodaySection.of(need);
    }
}
