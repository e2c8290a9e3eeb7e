package app.earshot.ui.accounts.enquiry;

import app.earshot.domain.account.Hours;
import app.earshot.domain.text.ClockWords;
import app.earshot.ui.parts.field.Field;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.account.EnquiryWords;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** When on the day, how long before, and how far: all of it may stay empty. */
public final class HoursFields extends HBox {

    private static final int MOST_MINUTES = 2_880;

    private final Messages messages;
    private final TextField from = new TextField();
    private final TextField to = new TextField();
    private final TextField setUp = new TextField();
    private final TextField travel = new TextField();
    private final Field fromField;
    private final Field toField;
    private final Field setUpField;
    private final Field travelField;

    public HoursFields(Messages messages, Hours hours) {
        this.messages = messages;
        from.setText(hours.from() == null ? "" : hours.from().toString());
        to.setText(hours.to() == null ? "" : hours.to().toString());
        setUp.setText(hours.setUp() == 0 ? "" : String.valueOf(hours.setUp()));
        travel.setText(hours.travel() == 0 ? "" : String.valueOf(hours.travel()));
        fromField = field("from", "accounts.hours.from", from);
        toField = field("to", "accounts.hours.to", to);
        setUpField = field("set-up", "accounts.hours.set-up", setUp);
        travelField = field("travel", "accounts.hours.travel", travel);
        getStyleClass().add("field-row");
        getChildren().addAll(fromField, toField, setUpField, travelField);
    }

    /** What happens where one of them is typed. */
    public HoursFields onChanged(Runnable told) {
        List.of(from, to, setUp, travel).forEach(field -> field.textProperty().addListener((text, before, now) -> told.run()));
        return this;
    }

    /** What stands there as far as it can be read. */
    public Hours known() {
        return new Hours(
                time(from.getText()).orElse(null), time(to.getText()).orElse(null), minutes(setUp.getText()).orElse(0), minutes(travel.getText()).orElse(0));
    }

    /** The words with what stands here, or nothing if a field has to be corrected first. */
    public Optional<EnquiryWords> in(EnquiryWords words) {
        boolean whole = isRead(fromField, from, this::time, "accounts.hours.unclear")
                & isRead(toField, to, this::time, "accounts.hours.unclear")
                & isRead(setUpField, setUp, HoursFields::minutes, "accounts.hours.minutes-unclear")
                & isRead(travelField, travel, HoursFields::minutes, "accounts.hours.minutes-unclear");
        return whole ? Optional.of(words.at(known())) : Optional.empty();
    }

    /** Shows why these hours can't be. */
    public void refuse(String sentence) {
        fromField.refuse(sentence);
    }

    private boolean isRead(Field field, TextField input, Function<String, Optional<?>> reader, String unclear) {
        field.accept();
        if (input.getText().isBlank() || reader.apply(input.getText()).isPresent()) {
            return true;
        }
        field.refuse(messages.text(unclear));
        return false;
    }

    /** Midnight is written as 24:00 too. */
    private Optional<LocalTime> time(@Nullable String typed) {
        String words = typed == null ? "" : typed.strip();
        return words.equals("24:00") || words.equals("24") ? Optional.of(LocalTime.MIDNIGHT) : ClockWords.read(words);
    }

    private static Optional<Integer> minutes(@Nullable String typed) {
        try {
            int minutes = typed == null ? 0 : Integer.parseInt(typed.strip());
            return minutes < 0 || minutes > MOST_MINUTES ? Optional.empty() : Optional.of(minutes);
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    private Field field(String code, String key, TextField input) {
        Field field = new Field(code, messages.text(key), input);
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setMinWidth(0);
        return field;
    }
}
