package app.earshot.ui.lock;

import app.earshot.domain.Sentence;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What was typed on the lock screen, and what became of it. */
public final class LockModel {

    private final StringProperty typed = new SimpleStringProperty("");
    private final BooleanProperty byCode = new SimpleBooleanProperty();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final IntegerProperty pause = new SimpleIntegerProperty();
    private final ObjectProperty<@Nullable Sentence> refusal = new SimpleObjectProperty<>();

    public StringProperty typed() {
        return typed;
    }

    /** Whether it is what stands on the recovery sheet. */
    public BooleanProperty byCode() {
        return byCode;
    }

    /** Whether it is being tried, or nothing can be tried yet. */
    public BooleanProperty busy() {
        return busy;
    }

    /** How many seconds have to pass before the next try; 0 if none. */
    public IntegerProperty pause() {
        return pause;
    }

    /** Why it did not open, or null. */
    public ObjectProperty<@Nullable Sentence> refusal() {
        return refusal;
    }
}
