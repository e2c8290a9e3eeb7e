package app.earshot.ui.settings;

import app.earshot.domain.account.Teammate;
import app.earshot.domain.account.TeammateKind;
import app.earshot.domain.draft.SheetKey;
import app.earshot.ui.parts.Badge;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.field.Field;
import app.earshot.ui.parts.sheet.Sheet;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.words.Messages;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Everybody on our side, with what can be said about each. */
final class TeamList extends VBox {

    static final String RENAME = "settings/teammate";

    private final SettingsModel model;
    private final SettingsActions actions;
    private final Frame frame;
    private final Messages messages;

    TeamList(SettingsModel model, SettingsActions actions, Frame frame) {
        this.model = model;
        this.actions = actions;
        this.frame = frame;
        messages = frame.messages();
        getStyleClass().add("team");
        model.teammates().addListener((ListChangeListener<Teammate>) change -> fill());
        fill();
    }

    private void fill() {
        getChildren().setAll(model.teammates().stream().map(this::row).toList());
    }

    private Node row(Teammate teammate) {
        Label name = Texts.wrapped(teammate.name(), "medium");
        Label what = Texts.wrapped(what(teammate), "small", "soft");
        VBox words = new VBox(name, what);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        FlowPane steps = new FlowPane();
        steps.setAlignment(Pos.CENTER_RIGHT);
        steps.getStyleClass().add("settings-steps");
        if (!teammate.me() && teammate.active()) {
            steps.getChildren().add(step("settings.make-me", teammate, () -> actions.setMe(teammate)));
        }
        steps.getChildren().add(step("settings.rename", teammate, () -> rename(teammate)));
        if (teammate.kind() == TeammateKind.CREW && teammate.active()) {
            steps.getChildren().add(step("settings.crew", teammate, () -> new CrewSheet(teammate, model.teammates(), actions, frame).open()));
        }
        if (!teammate.me()) {
            String key = teammate.active() ? "settings.mark-left" : "settings.mark-back";
            steps.getChildren().add(step(key, teammate, () -> actions.setActive(teammate, !teammate.active())));
        }
        HBox row = new HBox(new Badge(teammate.name()), words, steps);
        row.getStyleClass().add("team-row");
        return row;
    }

    private Button step(String key, Teammate teammate, Runnable taken) {
        Button button = Buttons.small(messages.text(key), taken);
        button.setAccessibleText(messages.text("settings.for-whom", button.getText(), teammate.name()));
        return button;
    }

    private String what(Teammate teammate) {
        if (teammate.me()) {
            return messages.text("settings.is-me");
        }
        return messages.text(teammate.active() ? "teammate." + teammate.kind().code() : "settings.has-left");
    }

    void rename(Teammate teammate) {
        TextField input = new TextField(teammate.name());
        Field field = new Field("teammate-name", messages.text("settings.teammate-name"), input);
        Sheet sheet = new Sheet(
                frame.overlays(),
                messages.text("settings.rename-title", teammate.name()),
                messages.text("part.cancel"),
                field);
        sheet.step(Buttons.primary(
                messages.text("settings.rename"),
                () -> actions.rename(
                        teammate,
                        input.getText(),
                        sheet::close,
                        no -> field.refuse(messages.text(no.sentence())))));
        sheet.keeps(SheetKey.of(RENAME, teammate.id().toString())).open();
    }
}
