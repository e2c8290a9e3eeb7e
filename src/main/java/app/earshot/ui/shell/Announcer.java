package app.earshot.ui.shell;

import app.earshot.domain.Sentence;
import app.earshot.ui.command.Command;
import app.earshot.ui.parts.Toast;
import app.earshot.ui.parts.input.LongTextEvent;
import app.earshot.ui.parts.sheet.Overlays;
import app.earshot.ui.words.Messages;
import java.util.Map;
import javafx.event.EventType;

/** Says in a toast what was done. Used on the screen's thread. */
public final class Announcer {

    private final Overlays overlays;
    private final Messages messages;
    private Runnable undo = () -> {};

    public Announcer(Overlays overlays, Messages messages) {
        this.overlays = overlays;
        this.messages = messages;
        overlays.addEventHandler(LongTextEvent.ANY, this::tooLong);
    }

    /** Says it, with no way back. */
    public void tell(Sentence sentence) {
        overlays.toast(new Toast(messages.text(sentence)));
    }

    /** Says what was done just now, with Undo beside it. */
    public void done(Sentence sentence) {
        overlays.toast(new Toast(messages.text(sentence), messages.text(Command.UNDO.key()), () -> undo.run()));
    }

    /** A field says itself what it does not take; for one that can't, the window does. */
    private void tooLong(LongTextEvent event) {
        Map<EventType<?>, String> keys = Map.of(
                LongTextEvent.NOT_PASTED, "part.long-text.not-pasted",
                LongTextEvent.FULL, "part.long-text.full",
                LongTextEvent.NEARLY_FULL, "part.long-text.nearly-full",
                LongTextEvent.SHOWN, "part.long-text.shown");
        String key = keys.get(event.getEventType());
        String sentence = key == null ? "" : messages.text(key, event.letters());
        boolean lost = event.getEventType() == LongTextEvent.NOT_PASTED || event.getEventType() == LongTextEvent.FULL;
        if (!event.say(messages, sentence) && lost) {
            overlays.toast(new Toast(sentence));
        }
    }

    void undoWith(Runnable takesBack) {
        undo = takesBack;
    }
}
