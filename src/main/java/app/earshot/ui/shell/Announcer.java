package app.earshot.ui.shell;

import app.earshot.domain.Sentence;
import app.earshot.ui.command.Command;
import app.earshot.ui.parts.Toast;
import app.earshot.ui.parts.sheet.Overlays;
import app.earshot.ui.words.Messages;

/** Says in a toast what was done. Used on the screen's thread. */
public final class Announcer {

    private final Overlays overlays;
    private final Messages messages;
    private Runnable undo = () -> {};

    public Announcer(Overlays overlays, Messages messages) {
        this.overlays = overlays;
        this.messages = messages;
    }

    /** Says it, with no way back. */
    public void tell(Sentence sentence) {
        overlays.toast(new Toast(messages.text(sentence)));
    }

    /** Says what was done just now, with Undo beside it. */
    public void done(Sentence sentence) {
        overlays.toast(new Toast(messages.text(sentence), messages.text(Command.UNDO.key()), () -> undo.run()));
    }

    void undoWith(Runnable takesBack) {
        undo = takesBack;
    }
}
