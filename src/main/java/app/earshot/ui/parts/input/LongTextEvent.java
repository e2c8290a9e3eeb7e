package app.earshot.ui.parts.input;

import app.earshot.ui.words.Messages;
import javafx.event.Event;
import javafx.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A text and its field don't fit. It goes up from the field: on its way somebody may offer a place where that is said, and the root of
 * the window, which has the words, says it there, or to the whole window if nobody did.
 */
public final class LongTextEvent extends Event {

    public static final EventType<LongTextEvent> ANY = new EventType<>(Event.ANY, "LONG_TEXT");
    /** What was to be pasted is more than there is room for. */
    public static final EventType<LongTextEvent> NOT_PASTED = new EventType<>(ANY, "LONG_TEXT_NOT_PASTED");
    /** There is no room for another letter. */
    public static final EventType<LongTextEvent> FULL = new EventType<>(ANY, "LONG_TEXT_FULL");
    /** There is little room left. */
    public static final EventType<LongTextEvent> NEARLY_FULL = new EventType<>(ANY, "LONG_TEXT_NEARLY_FULL");
    /** There is room again, and what was said of it may go. */
    public static final EventType<LongTextEvent> FITS = new EventType<>(ANY, "LONG_TEXT_FITS");
    /** What stands there can be read only. */
    public static final EventType<LongTextEvent> SHOWN = new EventType<>(ANY, "LONG_TEXT_SHOWN");

    private static final long serialVersionUID = 1L;

    private final int letters;
    private transient @Nullable Place place;

    public LongTextEvent(EventType<LongTextEvent> what, int letters) {
        super(what);
        this.letters = letters;
    }

    /** The letters that don't fit, stand there, or have room. */
    public int letters() {
        return letters;
    }

    /** Somewhere to say it. */
    public interface Place {
        void say(Messages messages, String sentence);
    }

    /** Where it is said; the place nearest to the field is taken. */
    public void sayAt(Place said) {
        place = place == null ? said : place;
    }

    /** Says it, if somebody on the way offered a place. Returns false if nobody did. */
    public boolean say(Messages messages, String sentence) {
        if (place == null) {
            return false;
        }
        place.say(messages, sentence);
        return true;
    }
}
