package app.earshot.ui.backups;

import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.sheet.Sheet;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.backup.AccountInBackup;
import app.earshot.usecase.backup.KeptBackup;
import javafx.scene.control.Button;

/** Asks how an account comes back that stands here too. */
final class FetchSheet {

    private final InsideActions actions;
    private final Frame frame;
    private final Messages messages;

    FetchSheet(InsideActions actions, Frame frame) {
        this.actions = actions;
        this.frame = frame;
        this.messages = frame.messages();
    }

    void open(KeptBackup backup, AccountInBackup account) {
        Sheet sheet = new Sheet(
                frame.overlays(), messages.text("fetch.title", account.name()), messages.text("part.close"),
                Texts.wrapped(messages.text("fetch.ask")), Texts.wrapped(messages.text("fetch.ask-second"), "soft"));
        Button second = Buttons.plain(messages.text("fetch.second"), () -> {
            sheet.close();
            actions.second(backup, account);
        });
        second.getStyleClass().add("fetch-second");
        if (account.canBePutBack()) {
            Button missing = Buttons.primary(messages.text("fetch.put-back"), () -> {
                sheet.close();
                actions.putBack(backup, account);
            });
            missing.getStyleClass().add("fetch-put-back");
            sheet.offer(second).step(missing);
        } else {
            sheet.step(second);
        }
        sheet.open();
    }
}
