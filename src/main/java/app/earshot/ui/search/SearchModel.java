package app.earshot.ui.search;

import app.earshot.domain.timeline.Hit;
import app.earshot.domain.timeline.HitKind;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What is looked for and what was found. */
public final class SearchModel {

    /** Their words first: they are what a person remembers. */
    static final List<HitKind> ORDER = List.of(
            HitKind.HEARD, HitKind.ACCOUNT, HitKind.PERSON, HitKind.GOAL, HitKind.REQUEST, HitKind.LOST, HitKind.DISAGREEMENT,
            HitKind.ENTRY);

    private final StringProperty words = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable List<Hit>> hits = new ReadOnlyObjectWrapper<>();
    private final IntegerProperty chosen = new SimpleIntegerProperty();

    public ReadOnlyStringProperty words() {
        return words;
    }

    void setWords(String typed) {
        words.set(typed);
    }

    /** What was found, by kinds; null while nothing was looked for. */
    public ReadOnlyObjectProperty<@Nullable List<Hit>> hits() {
        return hits.getReadOnlyProperty();
    }

    /** The number of the hit where the keyboard is. */
    public IntegerProperty chosen() {
        return chosen;
    }

    void show(@Nullable List<Hit> found) {
        chosen.set(0);
        hits.set(
                found == null
                        ? null
                        : found.stream()
                                .sorted(Comparator.comparingInt(hit -> ORDER.indexOf(hit.kind())))
                                .toList());
    }

    void move(int steps) {
        List<Hit> found = hits.get();
        if (found != null && !found.isEmpty()) {
            chosen.set(Math.floorMod(chosen.get() + steps, found.size()));
        }
    }

    @Nullable Hit current() {
        List<Hit> found = hits.get();
        return found == null || found.isEmpty() ? null : found.get(Math.clamp(chosen.get(), 0, found.size() - 1));
    }
}
