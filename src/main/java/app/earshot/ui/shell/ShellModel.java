package app.earshot.ui.shell;

import app.earshot.ui.look.TextSize;
import java.time.Instant;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What the frame shows: where we are, whose notebook it is, and how much room there is. */
public final class ShellModel {

    private final ReadOnlyObjectWrapper<Destination> destination = new ReadOnlyObjectWrapper<>(Destination.ACCOUNTS);
    private final ReadOnlyStringWrapper business = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Instant> savedAt = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Instant> backedUpAt = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<SizeClass> room = new ReadOnlyObjectWrapper<>(SizeClass.WIDE);
    private final ObjectProperty<@Nullable UUID> account = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Replying> replying = new SimpleObjectProperty<>();
    private final IntegerProperty owed = new SimpleIntegerProperty();
    private final BooleanProperty alone = new SimpleBooleanProperty();
    private double width;
    private double height;
    private TextSize textSize = TextSize.NORMAL;

    public ReadOnlyObjectProperty<Destination> destination() {
        return destination.getReadOnlyProperty();
    }

    public void setDestination(Destination now) {
        destination.set(now);
    }

    /** What the firm is called; empty while it has no name. */
    public ReadOnlyStringProperty business() {
        return business.getReadOnlyProperty();
    }

    public void setBusiness(String name) {
        business.set(name);
    }

    /** When something was kept last since the notebook was opened, or null. */
    public ReadOnlyObjectProperty<@Nullable Instant> savedAt() {
        return savedAt.getReadOnlyProperty();
    }

    public void setSavedAt(Instant moment) {
        savedAt.set(moment);
    }

    /** When the newest backup was made, or null while there is none. */
    public ReadOnlyObjectProperty<@Nullable Instant> backedUpAt() {
        return backedUpAt.getReadOnlyProperty();
    }

    public void setBackedUpAt(Instant moment) {
        backedUpAt.set(moment);
    }

    /** How much may stand side by side. */
    public ReadOnlyObjectProperty<SizeClass> room() {
        return room.getReadOnlyProperty();
    }

    /** The account that is open at the accounts, or null. */
    public ObjectProperty<@Nullable UUID> account() {
        return account;
    }

    /** The reply that is being written right now, or null. */
    public ObjectProperty<@Nullable Replying> replying() {
        return replying;
    }

    /** How much is owed to people today. */
    public IntegerProperty owed() {
        return owed;
    }

    /** Whether what stands at the accounts wants the whole window, with nothing round it. */
    public BooleanProperty alone() {
        return alone;
    }

    public void setSize(double wide, double high) {
        width = wide;
        height = high;
        measure();
    }

    public void setTextSize(TextSize size) {
        textSize = size;
        measure();
    }

    private void measure() {
        if (width > 0 && height > 0) {
            room.set(SizeClass.of(width / textSize.em(), height / textSize.em()));
        }
    }
}
