package app.earshot.ui.composer;

import app.earshot.ui.command.Command;
import app.earshot.ui.command.CommandKeys;
import app.earshot.ui.composer.line.LineMeaning;
import app.earshot.ui.parts.Shown;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.timeline.LineChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Under the text, what the marked lines near the caret become. Rows are kept while one types in them. */
public final class MarkStrip extends VBox {

    private final ComposerModel model;
    private final Messages messages;
    private final BiConsumer<Integer, LineChoice> chosen;
    private final boolean onlyHere;

    MarkStrip(ComposerModel model, Messages messages, BiConsumer<Integer, LineChoice> chosen) {
        this(model, messages, chosen, false);
    }

    /** @param onlyHere whether only the line in which the caret is is spoken of */
    public MarkStrip(ComposerModel model, Messages messages, BiConsumer<Integer, LineChoice> chosen, boolean onlyHere) {
        this.onlyHere = onlyHere;
        this.model = model;
        this.messages = messages;
        this.chosen = chosen;
        getStyleClass().add("mark-strip");
        model.marked().meanings().subscribe(this::show);
        model.who().subscribe(() -> show(model.marked().meanings().get()));
        model.marked().caret().subscribe(caret -> show(model.marked().meanings().get()));
    }

    /** Binds the keys for what can be chosen about the line in which the caret is. */
    public CommandKeys bind(CommandKeys keys) {
        return keys.on(Command.LINE_PERSON, () -> here().ifPresent(MarkRow::nextPerson))
                .on(Command.LINE_TOPIC, () -> here().ifPresent(MarkRow::openTopics))
                .on(Command.LINE_DETAIL, () -> here().ifPresent(MarkRow::openDetail));
    }

    /** The row of the line in which the caret is. */
    private Optional<MarkRow> here() {
        int line = line();
        return rows().filter(row -> row.meaning().number() == line).findFirst();
    }

    private void show(List<LineMeaning> near) {
        List<MarkRow> before = rows().toList();
        List<Node> rows = new ArrayList<>();
        int line = line();
        List<LineMeaning> meanings =
                near.stream().filter(meaning -> !onlyHere || meaning.number() == line).toList();
        for (int i = 0; i < meanings.size(); i++) {
            LineMeaning meaning = meanings.get(i);
            MarkRow row = i < before.size() && before.get(i).fits(meaning)
                    ? before.get(i)
                    : new MarkRow(meaning, model, messages, chosen);
            row.show(meaning, meaning.number() == line);
            rows.add(row);
        }
        if (!getChildren().equals(rows)) {
            getChildren().setAll(rows);
        }
        Shown.set(this, !rows.isEmpty());
    }

    private int line() {
        String text = model.marked().text().get();
        int caret = Math.min(model.marked().caret().get(), text.length());
        int line = 0;
        for (int i = 0; i < caret; i++) {
            line += text.charAt(i) == '\n' ? 1 : 0;
        }
        return line;
    }

    private Stream<MarkRow> rows() {
        return getChildren().stream().filter(MarkRow.class::isInstance).map(MarkRow.class::cast);
    }
}
