package app.earshot.ui.accounts.connection;

import app.earshot.listening.connection.Evidence;
import app.earshot.listening.connection.VoicesGrid;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.words.Messages;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Their people beside ours: in how many entries each two of them really met. */
final class VoicesTable extends GridPane {

    private final VoicesGrid grid;
    private final ConnectionActions actions;
    private final Messages messages;

    VoicesTable(VoicesGrid grid, ConnectionActions actions, Messages messages) {
        this.grid = grid;
        this.actions = actions;
        this.messages = messages;
        getStyleClass().add("voices-table");
        for (int i = 0; i <= grid.teammates().size(); i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHgrow(Priority.SOMETIMES);
            getColumnConstraints().add(column);
        }
        for (int i = 0; i < grid.teammates().size(); i++) {
            add(Texts.line(messages.capital(ours(i)), "small", "soft"), i + 1, 0);
        }
        for (int i = 0; i < grid.people().size(); i++) {
            addRow(i + 1, grid.people().get(i));
        }
    }

    private void addRow(int at, VoicesGrid.Row person) {
        Label name = Texts.line(person.name(), person.partner() && !person.isKnown() ? "blind" : "their-name");
        add(name, 0, at);
        for (int i = 0; i < person.cells().size(); i++) {
            add(cell(person, i), i + 1, at);
        }
    }

    private Node cell(VoicesGrid.Row person, int column) {
        VoicesGrid.Cell cell = person.cells().get(column);
        if (cell.entries() == 0) {
            Label none = Texts.line(messages.text("connection.not-yet"), "small", "faint");
            none.setAccessibleText(messages.text("connection.cell.none", person.name(), ours(column)));
            return none;
        }
        Button count = Buttons.sentence(
                messages.text("connection.times", cell.entries()), () -> actions.show(Evidence.entries(cell.evidence())));
        count.setAccessibleText(messages.text("connection.cell", person.name(), ours(column), cell.entries()));
        count.setAccessibleHelp(messages.text("listening.show-evidence"));
        return count;
    }

    private String ours(int column) {
        VoicesGrid.Column teammate = grid.teammates().get(column);
        return teammate.me() ? messages.text("who.you") : teammate.name();
    }
}
