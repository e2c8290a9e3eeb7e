package app.earshot.domain.timeline;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something they asked for.
 *
 * @param personId who asked, or null
 * @param words what they asked for, in their words
 * @param place where it stands in its entry's text
 * @param reason why they ask, in their words; empty while we have not heard it
 * @param answerWords what we answered; empty while there is no answer
 * @param rule the house rule that we invoked for a no; empty if none
 * @param answeredAt when we answered, or null
 * @param taken how they took our answer, in their words or ours; empty while nobody noted it
 */
public record Request(
        UUID id,
        UUID accountId,
        UUID entryId,
        @Nullable UUID personId,
        String words,
        Place place,
        String reason,
        Answer answer,
        String answerWords,
        String rule,
        @Nullable Instant answeredAt,
        String taken) {}
