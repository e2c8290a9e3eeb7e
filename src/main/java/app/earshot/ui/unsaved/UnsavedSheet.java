package app.earshot.ui.unsaved;

import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.sheet.Sheet;
import app.earshot.ui.parts.sheet.WordsToCopy;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.business.Unsaved;

/** Words whose place is gone, to be read and copied. They stay until somebody lets them go. */
final class UnsavedSheet {

    private final Sheet sheet;

    UnsavedSheet(Unsaved unsaved, UnsavedActions actions, Frame frame) {
        Messages messages = frame.messages();
        UnsavedWords words = UnsavedWords.of(unsaved, messages);
        sheet = new Sheet(
                frame.overlays(),
                words.title(),
                messages.text("part.close"),
                Texts.wrapped(messages.text("unsaved.gone"), "soft"),
                new WordsToCopy(words.words(), messages));
        sheet.offer(Buttons.plain(messages.text("unsaved.let-go"), () -> {
            sheet.close();
            actions.letGo(unsaved);
        }));
    }

    void open() {
        sheet.open();
    }
}
