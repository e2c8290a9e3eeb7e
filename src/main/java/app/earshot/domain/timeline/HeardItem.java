package app.earshot.domain.timeline;

import app.earshot.domain.bank.Topic;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing they told us, in their words.
 *
 * @param personId who said it, or null while nobody knows
 * @param topic the code of its {@link Topic}, or null while it has none
 * @param words exactly what they said
 * @param place the sentence in the entry where it stands
 * @param heardAt when it was said: the time of its entry
 * @param saidBackAt when we said it back and they agreed that we had it right, or null
 * @param replacedBy the newer heard item that took its place, or null
 */
public record HeardItem(
        UUID id,
        UUID accountId,
        UUID entryId,
        @Nullable UUID personId,
        @Nullable String topic,
        String words,
        Place place,
        Instant heardAt,
        @Nullable Instant saidBackAt,
        @Nullable UUID replacedBy) {}
