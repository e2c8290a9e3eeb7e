package app.earshot.ui.timeline;

import app.earshot.domain.timeline.Place;
import app.earshot.ui.timeline.range.LoadedRange;
import app.earshot.ui.words.Topics;
import app.earshot.ui.words.WhoIsWho;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The part of one account's timeline that is on the screen. */
public final class TimelineModel {

    private final ReadOnlyObjectWrapper<@Nullable LoadedRange> window = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<WhoIsWho> who = new ReadOnlyObjectWrapper<>(WhoIsWho.NOBODY);
    private final ReadOnlyObjectWrapper<Topics> topics = new ReadOnlyObjectWrapper<>(Topics.NONE);
    private final ObjectProperty<@Nullable UUID> current = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Highlight> highlight = new ReadOnlyObjectWrapper<>();
    private int turns;

    /** What has been read, or null while nothing has. */
    public ReadOnlyObjectProperty<@Nullable LoadedRange> window() {
        return window.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<WhoIsWho> who() {
        return who.getReadOnlyProperty();
    }

    /** What words can be about here. */
    public ReadOnlyObjectProperty<Topics> topics() {
        return topics.getReadOnlyProperty();
    }

    /** The entry that the keyboard is at, or null. */
    public ObjectProperty<@Nullable UUID> current() {
        return current;
    }

    ReadOnlyObjectProperty<@Nullable Highlight> highlight() {
        return highlight.getReadOnlyProperty();
    }

    /** Begins with another account, or the same with other people: what was read of another one goes. */
    void begin(WhoIsWho people, Topics about, boolean sameAccount) {
        if (!sameAccount) {
            highlight.set(null);
            current.set(null);
            window.set(null);
        }
        who.set(people);
        topics.set(about);
    }

    void show(LoadedRange read) {
        window.set(read);
    }

    void highlight(UUID entryId, @Nullable Place place) {
        current.set(entryId);
        highlight.set(new Highlight(entryId, place, ++turns));
    }
}
