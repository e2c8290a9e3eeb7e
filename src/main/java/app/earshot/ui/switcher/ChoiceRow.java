package app.earshot.ui.switcher;

import app.earshot.ui.command.Command;
import app.earshot.ui.datefree.DaySentences;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.search.HitRow;
import app.earshot.ui.words.Messages;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One place to go to, as it stands in the list. */
final class ChoiceRow {

    private ChoiceRow() {}

    static Region of(Choice choice, Messages messages, Runnable taken) {
        return switch (choice) {
            case Choice.Name name -> new HitRow(name.hit(), messages, taken);
            case Choice.Recent recent -> new HitRow(recent.hit(), messages, taken);
            case Choice.Words words -> new HitRow(words.hit(), messages, taken);
            case Choice.Day day -> {
                Label sentence = Texts.wrapped(new DaySentences(messages).free(day.plan()), "small", "soft");
                yield row(new VBox(Texts.wrapped(messages.days().full(day.plan().day())), sentence), taken,
                        messages.text("datefree.row", messages.days().full(day.plan().day()), sentence.getText()));
            }
            case Choice.Act act -> act(act.command(), messages, taken);
        };
    }

    private static Region act(Command command, Messages messages, Runnable taken) {
        Label name = Texts.wrapped(messages.text(command.key()));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label key = Texts.line(command.keyText(), "key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(name, key);
        row.setAlignment(Pos.CENTER_LEFT);
        return row(row, taken, messages.text("shell.with-key", name.getText(), key.getText()));
    }

    private static Region row(Region row, Runnable taken, String spoken) {
        row.getStyleClass().add("hit");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(spoken);
        row.setOnMouseClicked(event -> taken.run());
        return row;
    }
}
