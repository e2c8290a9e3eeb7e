package app.earshot.ui.accounts.people;

import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.sheet.Sheet;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.account.PersonRecord;
import javafx.scene.control.CheckBox;

/** Says what stands in the file about somebody, and asks whether what is private should. */
final class PersonFileSheet {

    private final Sheet sheet;

    PersonFileSheet(PersonRecord record, PeopleActions actions, Frame frame) {
        Messages messages = frame.messages();
        CheckBox secrets = new CheckBox(messages.text("accounts.people.file.private", record.privateEntries()));
        secrets.setMnemonicParsing(false);
        secrets.setWrapText(true);
        secrets.setVisible(record.privateEntries() > 0);
        secrets.setManaged(record.privateEntries() > 0);
        sheet = new Sheet(
                frame.overlays(), messages.text("accounts.people.file.title", record.person().name()), messages.text("part.cancel"),
                Texts.wrapped(messages.text("accounts.people.file.holds")), Texts.wrapped(messages.text("accounts.people.file.others"), "soft"), secrets);
        sheet.step(Buttons.primary(messages.text("accounts.people.file.save"), () -> {
            sheet.close();
            actions.saveFile(record, secrets.isSelected());
        })).neverAsks();
    }

    void open() {
        sheet.open();
    }
}
