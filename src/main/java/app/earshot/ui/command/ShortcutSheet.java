package app.earshot.ui.command;

import app.earshot.ui.parts.sheet.Overlays;
import app.earshot.ui.parts.sheet.Sheet;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.words.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** All keys on one sheet, as {@link Command} has them. */
public final class ShortcutSheet {

    private ShortcutSheet() {}

    public static Sheet over(Overlays overlays, Messages messages) {
        List<Node> rows = new ArrayList<>();
        for (Scope scope : Scope.values()) {
            rows.add(Texts.wrapped(messages.text(scope.key()), "heading", "shortcut-scope"));
            Arrays.stream(Command.values())
                    .filter(command -> command.scope() == scope)
                    .map(command -> row(command, messages))
                    .forEach(rows::add);
        }
        Sheet sheet = new Sheet(overlays, messages.text("shortcuts.title"), messages.text("part.close"), rows.toArray(Node[]::new));
        return sheet;
    }

    private static Node row(Command command, Messages messages) {
        Label name = Texts.wrapped(messages.text(command.key()));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox row = new HBox(name, Texts.line(command.keyText(), "key"));
        row.getStyleClass().add("shortcut-row");
        return row;
    }
}
