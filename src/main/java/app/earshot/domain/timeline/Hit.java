package app.earshot.domain.timeline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a search has found.
 *
 * @param id of what was found
 * @param accountId the account to which it leads
 * @param entryId the entry in which it stands, or null for what stands in none
 * @param place where a heard item or a request stands in its entry's text, or null for the rest
 * @param personName who said it or who it is, or null
 * @param text what the matches are places in: the words heard, the text of an entry, or the name and note of an account
 *     or a person, or all words of a disagreement, of a goal or about a request, each on its own line
 * @param at when it was said or happened; for accounts and people when the account was begun, for disagreements and goals the noon of
 *     the day on which they were opened or agreed
 * @param matches where the words that were looked for stand in the text, in order
 */
public record Hit(
        HitKind kind,
        UUID id,
        UUID accountId,
        @Nullable UUID entryId,
        @Nullable Place place,
        String accountName,
        @Nullable String personName,
        String text,
        Instant at,
        List<Place> matches) {

    public Hit {
        matches = List.copyOf(matches);
    }
}
