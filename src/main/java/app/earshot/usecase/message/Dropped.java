package app.earshot.usecase.message;

import app.earshot.domain.Sentence;
import java.util.List;

/**
 * What was read of something that was dropped or pasted.
 *
 * @param unread what could not be read, each in a sentence; the files themselves are left as they are
 */
public record Dropped(List<DroppedMessage> messages, List<Sentence> unread) {

    public Dropped {
        messages = List.copyOf(messages);
        unread = List.copyOf(unread);
    }
}
