package app.earshot.ui.parts.sheet;

import app.earshot.domain.draft.SheetDraft.Words;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.text.Copy;
import app.earshot.ui.parts.text.SelectableText;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.words.Messages;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;

/** Words under the names of the fields in which they stood, to be read and selected, and a button that copies them all. */
public final class WordsToCopy extends VBox {

    public WordsToCopy(List<Words> words, Messages messages) {
        getStyleClass().add("words-to-copy");
        for (Words one : words) {
            VBox field = new VBox(Texts.wrapped(one.field(), "small", "faint"), new SelectableText(one.text()));
            field.getStyleClass().add("field");
            getChildren().add(field);
        }
        String all = words.stream().map(Words::text).collect(Collectors.joining("\n\n"));
        getChildren().add(Buttons.small(messages.text("part.recovered.copy"), () -> {
            Copy.toClipboard(all);
        }));
    }
}
