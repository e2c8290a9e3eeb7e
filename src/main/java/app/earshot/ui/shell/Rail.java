package app.earshot.ui.shell;

import app.earshot.ui.parts.Visibility;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.words.Messages;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The rail at the left: the name, the places to go, and at the foot whose notebook it is. */
final class Rail extends VBox {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

    /** More than this says only that it is many. */
    private static final int MOST_OWED = 99;

    private final Label owed = Texts.line("", "rail-owed");
    private final Map<Destination, Button> buttons = new EnumMap<>(Destination.class);
    private final Messages messages;
    private final Label name;
    private final Label business = Texts.wrapped("", "rail-foot");
    private final Label saved = Texts.wrapped("", "rail-foot");
    private final Label overlooked;

    Rail(ShellModel model, Frame frame, Consumer<Destination> go) {
        this.messages = frame.messages();
        overlooked = Texts.wrapped(messages.text("shell.overlooked"), "rail-foot", "owed");
        frame.overlays().overlooked().hidden().subscribe(hidden -> Visibility.set(overlooked, hidden != null));
        name = Texts.line(messages.text("app.name"), "rail-name");
        getStyleClass().add("rail");
        Region mark = new Region();
        mark.getStyleClass().add("rail-mark");
        HBox head = new HBox(mark, name);
        head.getStyleClass().add("rail-head");
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        getChildren().addAll(head, space);
        for (Destination destination : Destination.values()) {
            Button button = button(destination, go);
            buttons.put(destination, button);
            Node place = destination == Destination.TODAY ? new StackPane(button, owed) : button;
            getChildren().add(destination.isAtFoot() ? getChildren().size() : getChildren().indexOf(space), place);
        }
        getChildren().addAll(overlooked, business, saved);
        owed.setMouseTransparent(true);
        StackPane.setAlignment(owed, Pos.CENTER_RIGHT);
        model.owed().subscribe(now -> owed(now.intValue()));
        model.destination().subscribe(this::mark);
        model.room().subscribe(this::fit);
        model.savedAt().subscribe(() -> saved(model.savedAt().get(), model.backedUpAt().get()));
        model.backedUpAt().subscribe(() -> saved(model.savedAt().get(), model.backedUpAt().get()));
        saved(model.savedAt().get(), model.backedUpAt().get());
        business.textProperty().bind(model.business());
    }

    private Button button(Destination destination, Consumer<Destination> go) {
        String text = messages.text(destination.key());
        Button button = new Button(text, new FontIcon(destination.icon()));
        button.setMnemonicParsing(false);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("rail-button");
        button.setAccessibleText(text);
        button.setTooltip(new Tooltip(
                messages.text("shell.with-key", text, destination.command().keyText())));
        button.setOnAction(event -> go.accept(destination));
        return button;
    }

    private void mark(Destination here) {
        buttons.forEach((destination, button) -> button.pseudoClassStateChanged(HERE, destination == here));
    }

    private void fit(SizeClass room) {
        boolean tight = room.isTight();
        pseudoClassStateChanged(TIGHT, tight);
        buttons.values().forEach(button ->
                button.setContentDisplay(tight ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
        for (Label label : new Label[] {name, business, saved}) {
            Visibility.set(label, !tight);
        }
    }

    private void owed(int now) {
        owed.setText(messages.text("shell.owed", Math.min(now, MOST_OWED), now > MOST_OWED ? 1 : 0));
        Visibility.set(owed, now > 0);
        Button today = Objects.requireNonNull(buttons.get(Destination.TODAY));
        today.setAccessibleText(now == 0 ? today.getText() : messages.text("shell.owed-spoken", today.getText(), now));
    }

    private void saved(@Nullable Instant moment, @Nullable Instant backedUp) {
        String kept = moment == null ? messages.text("shell.saved") : messages.text("shell.saved-at", messages.days().time(moment));
        saved.setText(backedUp == null ? kept : messages.text("shell.backed-up", kept, when(backedUp)));
    }

    private String when(Instant backedUp) {
        boolean today = messages.days().dayOf(backedUp).equals(messages.days().today());
        return today ? messages.days().time(backedUp) : messages.days().friendly(backedUp);
    }
}
