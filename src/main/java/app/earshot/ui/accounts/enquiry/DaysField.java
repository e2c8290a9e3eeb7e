package app.earshot.ui.accounts.enquiry;

import app.earshot.domain.text.day.DayFound;
import app.earshot.domain.text.day.DayWords;
import app.earshot.domain.text.day.NoSuchDay;
import app.earshot.ui.parts.Visibility;
import app.earshot.ui.parts.field.Field;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.words.Messages;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** One or several days in words, with the days that were understood under it. */
final class DaysField extends VBox {

    private final Messages messages;
    private final TextField input = new TextField();
    private final Label understood = Texts.wrapped("", "soft", "small");
    private final Field field;
    private Consumer<List<LocalDate>> read = days -> {};

    DaysField(String name, Messages messages) {
        this.messages = messages;
        this.field = new Field("days", name, input);
        input.setPromptText(messages.text("accounts.days.prompt"));
        input.textProperty().subscribe(this::tell);
        getStyleClass().add("days-field");
        getChildren().addAll(field, understood);
        tell();
    }

    /** Who is told of the days as they are typed, beginning with those that stand there. */
    void onRead(Consumer<List<LocalDate>> told) {
        read = told;
        read.accept(days());
    }

    void tellAgain() {
        read.accept(days());
    }

    TextField input() {
        return input;
    }

    /** Shows these days, in words that are understood again. */
    void show(Collection<LocalDate> days) {
        input.setText(words(days));
    }

    /** The days that stand there; none for an empty field; nothing at all, and a reason shown, if the words are no day. */
    Optional<List<LocalDate>> read() {
        field.accept();
        List<LocalDate> days = days();
        Optional<String> none = NoSuchDay.in(input.getText(), messages.locale());
        if (none.isPresent() || days.isEmpty() && !input.getText().isBlank()) {
            field.refuse(none.map(day -> messages.text("datefree.no-such-day", day)).orElseGet(() -> messages.text("accounts.days.unclear")));
            return Optional.empty();
        }
        return Optional.of(days);
    }

    private void tell() {
        field.accept();
        List<LocalDate> days = days();
        understood.setText(days.isEmpty() ? "" : words(days));
        Visibility.set(understood, !days.isEmpty());
        input.setAccessibleHelp(understood.getText());
        read.accept(days);
    }

    private List<LocalDate> days() {
        return DayWords.all(input.getText(), messages.days().today(), messages.locale()).stream()
                .map(DayFound::day)
                .distinct()
                .toList();
    }

    private String words(Collection<LocalDate> days) {
        return days.stream()
                .map(day -> messages.days().full(day))
                .reduce((before, day) -> messages.text("accounts.days.or", before, day))
                .orElse("");
    }
}
