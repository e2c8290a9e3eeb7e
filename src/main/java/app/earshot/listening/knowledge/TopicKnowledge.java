package app.earshot.listening.knowledge;

import app.earshot.domain.bank.Topic;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the knowledge map.
 *
 * @param heard how many heard items there are; 0 although it is known where the enquiry itself says it (day, place, size)
 * @param lastAt when it was heard last, or null
 * @param missingVoices for a topic that each of the couple should be heard on: those who have not been
 * @param traces where more may stand that nobody marked, since it was heard or asked last
 */
public record TopicKnowledge(
        Topic topic,
        KnowledgeState state,
        int heard,
        @Nullable Instant lastAt,
        List<UUID> missingVoices,
        List<Trace> traces) {

    public TopicKnowledge {
        traces = List.copyOf(traces);
        missingVoices = List.copyOf(missingVoices);
    }
}
