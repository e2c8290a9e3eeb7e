package app.earshot.ui.composer;

import app.earshot.domain.text.ClockWords;
import app.earshot.ui.parts.field.Field;
import app.earshot.ui.words.Messages;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Asks on which day and at what time something happened. */
public final class WhenFields extends FlowPane {

    private final Messages messages;
    private final DatePicker day = new DatePicker();
    private final TextField time = new TextField();
    private final Field dayField;
    private final Field timeField;
    private Consumer<Instant> changed = at -> {};
    private boolean showing;
    private @Nullable Instant shown;

    public WhenFields(Messages messages) {
        this.messages = messages;
        dayField = new Field("day", messages.text("composer.when.day"), day);
        timeField = new Field("time", messages.text("composer.when.time"), time);
        day.setConverter(new DayNames());
        day.setAccessibleText(messages.text("composer.when.day"));
        time.setPrefColumnCount(5);
        getStyleClass().add("when-fields");
        getChildren().addAll(dayField, timeField);
        day.valueProperty().subscribe(now -> tell());
        time.textProperty().subscribe(now -> tell());
    }

    /** Told whenever a day and a time can be read. */
    public WhenFields onChanged(Consumer<Instant> told) {
        changed = told;
        return this;
    }

    public void show(Instant at) {
        boolean same = value().filter(at.truncatedTo(ChronoUnit.MINUTES)::equals).isPresent();
        shown = at;
        if (!same) {
            showing = true;
            day.setValue(messages.days().dayOf(at));
            time.setText(messages.days().time(at));
            showing = false;
        }
        accept();
    }

    /** The moment that the fields say, or empty if they say none. */
    public Optional<Instant> value() {
        LocalDate on = day.getValue();
        Optional<LocalTime> from = ClockWords.read(time.getText());
        return on == null ? Optional.empty() : from.map(it -> moment(LocalDateTime.of(on, it)));
    }

    /** In the hour that the clocks pass twice the same words say two moments: they say the one that was shown. */
    private Instant moment(LocalDateTime said) {
        ZoneId zone = messages.days().zone();
        Instant before = shown;
        return before != null && said.equals(LocalDateTime.ofInstant(before, zone).truncatedTo(ChronoUnit.MINUTES))
                ? before
                : said.atZone(zone).toInstant();
    }

    public void refuse(String sentence) {
        dayField.refuse(sentence);
    }

    public void begin() {
        day.requestFocus();
    }

    private void accept() {
        dayField.accept();
        timeField.accept();
    }

    private void tell() {
        if (!showing) {
            accept();
            value().ifPresent(changed);
            sayWhatIsLeftOut();
        }
    }

    /** An hour that the clocks pass over is no hour of that day, and is not moved without a word. */
    private void sayWhatIsLeftOut() {
        Instant kept = value().orElse(null);
        LocalTime typed = ClockWords.read(time.getText()).orElse(null);
        if (kept != null && typed != null && !LocalTime.ofInstant(kept, messages.days().zone()).truncatedTo(ChronoUnit.MINUTES).equals(typed)) {
            timeField.note(messages.text("composer.when.skipped", messages.days().time(kept)));
        }
    }

    /** Days as they are said elsewhere; read in whatever words the notebook understands. */
    private final class DayNames extends StringConverter<LocalDate> {
        @Override
        public String toString(LocalDate day) {
            return day == null ? "" : messages.days().withYear(day);
        }

        @Override
        public LocalDate fromString(String typed) {
            try {
                return PastDays.read(typed, messages.days().today(), messages.locale()).orElse(day.getValue());
            } catch (DateTimeException unreadable) {
                return day.getValue();
            }
        }
    }
}
