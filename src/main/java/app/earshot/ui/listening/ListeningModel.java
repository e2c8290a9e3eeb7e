package app.earshot.ui.listening;

import app.earshot.listening.Advice;
import app.earshot.listening.suggestion.Suggestion;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The advice on the account that is open. */
public final class ListeningModel {

    /** How many suggestions stand beside each other at a time. */
    static final int SHOWN = 3;

    private final ReadOnlyObjectWrapper<@Nullable Advice> advice = new ReadOnlyObjectWrapper<>();

    /** The advice, or null while it is being worked out. Set only when it has changed. */
    public ReadOnlyObjectProperty<@Nullable Advice> advice() {
        return advice.getReadOnlyProperty();
    }

    void show(@Nullable Advice now) {
        if (now == null || !now.equals(advice.get())) {
            advice.set(now);
        }
    }

    List<Suggestion> suggestions() {
        Advice now = advice.get();
        return now == null ? List.of() : now.suggestions().stream().limit(SHOWN).toList();
    }
}
