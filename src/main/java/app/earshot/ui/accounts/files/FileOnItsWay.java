package app.earshot.ui.accounts.files;

import java.util.UUID;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;

/** A file that is being copied into the notebook, for one account. Used on the screen's thread. */
public final class FileOnItsWay {

    private final UUID account;
    private final String name;
    private final DoubleProperty done = new SimpleDoubleProperty();
    private Runnable cancel = () -> {};

    FileOnItsWay(UUID account, String name) {
        this.account = account;
        this.name = name;
    }

    public UUID account() {
        return account;
    }

    public String name() {
        return name;
    }

    /** How much is copied, from 0 to 1. */
    public DoubleProperty done() {
        return done;
    }

    void cancelWith(Runnable stops) {
        cancel = stops;
    }

    /** Stops it; what was copied so far goes. */
    void cancel() {
        cancel.run();
    }
}
