package app.earshot.ui.settings;

import app.earshot.usecase.password.KeepPassword;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;

/** Whether the notebook has a password, and when it is locked. */
public final class PasswordModel {

    private final BooleanProperty there = new SimpleBooleanProperty();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final IntegerProperty minutes = new SimpleIntegerProperty(KeepPassword.MINUTES);

    public BooleanProperty there() {
        return there;
    }

    /** Whether a password is being tried or made. */
    public BooleanProperty busy() {
        return busy;
    }

    /** After how many minutes it is locked by itself; 0 if never. */
    public IntegerProperty minutes() {
        return minutes;
    }
}
