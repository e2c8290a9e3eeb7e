package app.earshot.ui.call;

import app.earshot.domain.draft.CallDraft;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.domain.timeline.Promise;
import app.earshot.listening.brake.Brake;
import app.earshot.listening.suggestion.Suggestion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one has at hand in a conversation.
 *
 * @param unfinished the conversation to go on with, or null for a new one
 * @param brake why nothing is asked at the moment, or null
 * @param suggestions what is worth asking, best first
 * @param heard what they told us last
 * @param owed what we promised and have not kept yet
 */
record CallContext(
        @Nullable CallDraft unfinished,
        @Nullable Brake brake,
        List<Suggestion> suggestions,
        List<HeardItem> heard,
        List<Promise> owed) {

    CallContext {
        suggestions = List.copyOf(suggestions);
        heard = List.copyOf(heard);
        owed = List.copyOf(owed);
    }
}
