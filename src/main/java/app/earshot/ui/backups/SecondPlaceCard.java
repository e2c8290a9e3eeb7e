package app.earshot.ui.backups;

import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.Card;
import app.earshot.ui.parts.WrappingRow;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.Refusal;
import app.earshot.usecase.backup.KeepSecondPlace.Seen;
import app.earshot.usecase.backup.KeepSecondPlace.State;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;

/** Where the backups stand once more, and how that place is chosen. */
final class SecondPlaceCard {

    private final SecondPlaceModel model;
    private final SecondPlaceActions actions;
    private final Messages messages;
    private final Card root = new Card();

    SecondPlaceCard(SecondPlaceModel model, SecondPlaceActions actions, Messages messages) {
        this.model = model;
        this.actions = actions;
        this.messages = messages;
        root.getStyleClass().addAll("backups-card", "second-place");
        model.seen().subscribe(this::show);
        model.refusal().subscribe(() -> show(model.seen().get()));
        model.copying().subscribe(() -> show(model.seen().get()));
    }

    Node root() {
        return root;
    }

    /** How somebody calls a place: the name of the stick or folder that was chosen. */
    static String name(Path place) {
        Path around = place.getParent() == null ? null : place.getParent().getParent();
        Path name = around == null ? null : around.getFileName();
        return name == null ? place.toString() : name.toString();
    }

    private void show(Seen seen) {
        root.getChildren().setAll(Texts.wrapped(messages.text("second-place.title"), "section"));
        root.getChildren().add(Texts.wrapped(sentence(seen), "soft", "small"));
        Path folder = seen.folder();
        if (folder != null) {
            root.getChildren().add(Texts.wrapped(folder.toString(), "soft", "small"));
        }
        @Nullable Refusal refusal = model.refusal().get();
        if (refusal != null && seen.state() != State.ABSENT) {
            root.getChildren().add(Texts.wrapped(messages.text(refusal.sentence()), "medium", "second-place-refused"));
        }
        root.getChildren().add(steps(seen));
    }

    private String sentence(Seen seen) {
        Path folder = seen.folder();
        if (folder == null) {
            return messages.text("second-place.none");
        }
        if (model.copying().get()) {
            return messages.text("second-place.copying", name(folder));
        }
        if (seen.state() == State.ABSENT) {
            return messages.text("second-place.absent", name(folder));
        }
        return seen.last() == null
                ? messages.text("second-place.empty", name(folder))
                : messages.text("second-place.last", name(folder), messages.days().friendly(seen.last()));
    }

    private Node steps(Seen seen) {
        boolean none = seen.folder() == null;
        Button choose = Buttons.small(messages.text(none ? "second-place.choose" : "second-place.another"), actions::choose);
        choose.getStyleClass().add("second-place-choose");
        choose.setDisable(model.copying().get());
        WrappingRow row = new WrappingRow(choose);
        if (!none) {
            row.getChildren().add(Buttons.small(messages.text("second-place.stop"), actions::stop));
        }
        row.getStyleClass().add("second-place-steps");
        return row;
    }
}
