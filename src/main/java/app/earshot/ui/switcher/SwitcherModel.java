package app.earshot.ui.switcher;

import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import org.jspecify.annotations.Nullable;

/** What is typed, and where it may lead. */
public final class SwitcherModel {

    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<Choice>> choices = new ReadOnlyObjectWrapper<>(List.of());
    private final IntegerProperty chosen = new SimpleIntegerProperty();

    public ReadOnlyStringProperty words() {
        return words.getReadOnlyProperty();
    }

    void setWords(String typed) {
        words.set(typed);
    }

    /** In the order in which they stand, those of a group together. */
    ReadOnlyObjectProperty<List<Choice>> choices() {
        return choices.getReadOnlyProperty();
    }

    void show(List<Choice> found) {
        chosen.set(0);
        choices.set(List.copyOf(found));
    }

    /** The number of the one where the keyboard is. */
    IntegerProperty chosen() {
        return chosen;
    }

    void move(int steps) {
        int many = choices.get().size();
        if (many > 0) {
            chosen.set(Math.floorMod(chosen.get() + steps, many));
        }
    }

    @Nullable Choice current() {
        List<Choice> all = choices.get();
        return all.isEmpty() ? null : all.get(Math.clamp(chosen.get(), 0, all.size() - 1));
    }
}
