package app.earshot.ui.settings;

import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.field.Field;
import app.earshot.ui.parts.sheet.Sheet;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.password.PreparedPassword;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/**
 * The recovery code, to be printed or written down before the password opens anything: whoever has neither has lost the notebook. One group
 * of it is asked for, so that nobody goes on who has it only on this screen.
 */
final class RecoverySheet {

    /** Which group is asked for, counted from 1. */
    private static final int ASKED = 3;

    private final PreparedPassword prepared;
    private final PasswordActions actions;
    private final Messages messages;
    private final TextField third = new TextField();
    private final Field thirdField;
    private final Sheet sheet;

    RecoverySheet(PreparedPassword prepared, boolean changed, PasswordActions actions, Frame frame) {
        this.prepared = prepared;
        this.actions = actions;
        this.messages = frame.messages();
        thirdField = new Field("recovery-group", messages.text("settings.recovery-ask", ASKED), third);
        sheet = new Sheet(
                frame.overlays(), messages.text("settings.recovery"), messages.text("part.cancel"),
                Texts.wrapped(messages.text("settings.recovery-hint"), "soft"), groups(), thirdField,
                Texts.wrapped(messages.text(changed ? "settings.recovery-old-sheet" : "settings.recovery-before"), "small", "soft"));
        sheet.offer(Buttons.plain(messages.text("settings.recovery-print"), this::print));
        Button use = Buttons.primary(messages.text(changed ? "settings.password-change-now" : "settings.password-set-now"), this::use);
        use.getStyleClass().add("password-next");
        sheet.step(use);
    }

    void open() {
        sheet.neverAsks().open();
    }

    private FlowPane groups() {
        FlowPane groups = new FlowPane();
        groups.getStyleClass().add("recovery-groups");
        for (String group : prepared.groups()) {
            Label label = Texts.line(group, "section");
            label.setAccessibleText(String.join(" ", group.split("")));
            groups.getChildren().add(label);
        }
        return groups;
    }

    private void print() {
        List<String> all = prepared.groups();
        VBox page = new VBox(
                Texts.line(messages.text("settings.recovery-page-title"), "title"),
                Texts.line(messages.text("settings.recovery-page-day", messages.days().friendly(messages.days().now()))),
                Texts.line(String.join("   ", all.subList(0, all.size() / 2)), "section"),
                Texts.line(String.join("   ", all.subList(all.size() / 2, all.size())), "section"),
                Texts.line(messages.text("settings.recovery-page-sentence")));
        page.getStyleClass().add("recovery-page");
        actions.print(onItsOwn(page), messages.text("settings.recovery-page-title"));
    }

    /** A printer takes a node as it is laid out, with the looks of the window. */
    private Node onItsOwn(VBox page) {
        javafx.scene.Scene scene = new javafx.scene.Scene(page);
        scene.getStylesheets().setAll(sheet.getScene().getStylesheets());
        page.applyCss();
        page.layout();
        return page;
    }

    private void use() {
        thirdField.accept();
        if (third.getText().strip().toUpperCase(Locale.ROOT).equals(prepared.groups().get(ASKED - 1))) {
            sheet.close();
            actions.use(prepared);
        } else {
            thirdField.refuse(messages.text("settings.recovery-differs", ASKED));
        }
    }
}
