package app.earshot.ui.accounts.people;

import app.earshot.domain.account.Attachment;
import app.earshot.domain.account.Person;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.field.Chips;
import app.earshot.ui.parts.field.Field;
import app.earshot.ui.parts.sheet.Sheet;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.words.Messages;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;

/** Says what goes with somebody and what stays, asks which files are theirs, and erases them: the one step here that can't be taken back. */
final class EraseSheet {

    private final Sheet sheet;

    EraseSheet(Person person, List<Attachment> files, PeopleActions actions, Frame frame) {
        Messages messages = frame.messages();
        Chips<Attachment> theirs = Chips.several(files, Attachment::fileName);
        Field which = new Field("files", messages.text("accounts.erase.files"), theirs);
        which.setVisible(!files.isEmpty());
        which.setManaged(!files.isEmpty());
        sheet = new Sheet(
                frame.overlays(), messages.text("accounts.erase.title", person.name()), messages.text("part.cancel"),
                Texts.wrapped(messages.text("accounts.erase.goes")), Texts.wrapped(messages.text("accounts.erase.stays"), "soft"),
                Texts.wrapped(messages.text("accounts.erase.backups"), "soft"), which);
        Button erase = Buttons.primary(
                messages.text("accounts.erase.do"),
                () -> actions.erase(person.id(), theirs.chosen().stream().map(Attachment::sha256).collect(Collectors.toSet())));
        sheet.step(erase).neverAsks();
    }

    void open() {
        sheet.open();
    }
}
