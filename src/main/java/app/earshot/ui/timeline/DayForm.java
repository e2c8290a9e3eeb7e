package app.earshot.ui.timeline;

import app.earshot.domain.text.day.DayWords;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.field.Field;
import app.earshot.ui.words.Messages;
import app.earshot.ui.words.NoDay;
import app.earshot.usecase.Refusal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks for a day in words, and says which day it understood. */
final class DayForm extends VBox {

    private final Messages messages;
    private final TextField typed = new TextField();
    private final Label understood = new Label();
    private final Field field;
    private final BiConsumer<LocalDate, Consumer<Refusal>> chosen;

    /** @param chosen gets the day and where to show a verb's no */
    DayForm(Messages messages, BiConsumer<LocalDate, Consumer<Refusal>> chosen, Runnable closed) {
        this.messages = messages;
        this.chosen = chosen;
        field = new Field("new-day", messages.text("timeline.promise.new-day"), typed);
        typed.setPromptText(messages.text("timeline.promise.new-day.prompt"));
        typed.textProperty().subscribe(words -> {
            field.accept();
            understood.setText(day().map(messages.days()::withYear).orElse(""));
        });
        typed.setOnAction(event -> choose());
        understood.getStyleClass().addAll("small", "soft");
        HBox buttons = new HBox(
                Buttons.small(messages.text("timeline.promise.move"), this::choose),
                Buttons.small(messages.text("part.cancel"), closed),
                understood);
        buttons.getStyleClass().add("inline-buttons");
        getStyleClass().add("inline-form");
        getChildren().addAll(field, buttons);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                closed.run();
            }
        });
    }

    void begin() {
        typed.requestFocus();
    }

    private Optional<LocalDate> day() {
        return DayWords.readOnly(typed.getText(), messages.days().today(), messages.locale());
    }

    private void choose() {
        day().ifPresentOrElse(
                day -> chosen.accept(day, refusal -> field.refuse(messages.text(refusal.sentence()))),
                () -> field.refuse(NoDay.sentence(typed.getText(), messages)));
    }
}
