package app.earshot.domain.account;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One account as a list shows it.
 *
 * @param people names for the badges: the couple first, at most two
 * @param day the day of the newest enquiry, or null while it is not settled on one
 * @param occasion the type of the newest enquiry, or null without one
 * @param stage where the newest enquiry stands, or null without one
 * @param outlook the one most important thing to say about it
 * @param outlookPerson the name of the person whom the outlook is about, or null
 */
public record AccountRow(
        UUID id,
        String name,
        AccountKind kind,
        List<String> people,
        @Nullable LocalDate day,
        @Nullable Occasion occasion,
        @Nullable Stage stage,
        Outlook outlook,
        @Nullable String outlookPerson) {

    public AccountRow {
        people = List.copyOf(people);
    }
}
