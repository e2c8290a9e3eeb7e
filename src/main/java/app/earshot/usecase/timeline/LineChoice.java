package app.earshot.usecase.timeline;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the person chose for one marked line of the composer, where it differs from the guess.
 *
 * @param personId whose words, promise or request it is, or null to guess
 * @param topic the topic's code, or null to guess
 * @param dueOn by when, or null to read it from the words
 * @param reason why they ask, for a request; empty to read it from the words, {@link #NO_REASON} for none
 * @param questionId the question of the bank that it came from, {@link #OUR_OWN} for none, or null to find it by its words
 */
public record LineChoice(
        @Nullable UUID personId,
        @Nullable String topic,
        @Nullable LocalDate dueOn,
        String reason,
        @Nullable String questionId) {

    /** The reason that stands in the words was taken away. */
    public static final String NO_REASON = " ";

    /** What stands there was taken for a question of the bank and is none. */
    public static final String OUR_OWN = " ";

    public static final LineChoice NONE = new LineChoice(null, null, null, "", null);
}
