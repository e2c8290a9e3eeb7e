package app.earshot.ui.questions;

import app.earshot.usecase.questions.QuestionsPage;
import app.earshot.usecase.questions.ShownQuestion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What the questions screen shows: shelves at the left, what stands on the chosen one beside them. */
public final class QuestionsModel {

    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Shelf> shelf = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Narrowing> narrowing = new SimpleObjectProperty<>(Narrowing.NONE);
    private final ObservableList<Shelf> shelves = FXCollections.observableArrayList();
    private final ObservableList<ShownQuestion> rows = FXCollections.observableArrayList();
    private final Map<String, Integer> counts = new HashMap<>();
    private QuestionsPage page = QuestionsPage.EMPTY;
    private String chosen = Shelves.ALL;
    private boolean layingOut;

    /** Whether the bank has been read. */
    ReadOnlyBooleanProperty read() {
        return read.getReadOnlyProperty();
    }

    QuestionsPage page() {
        return page;
    }

    /** Everything anew, the chosen shelf staying chosen. */
    void show(QuestionsPage now) {
        page = now;
        List<Shelf> laidOut = Shelves.of(now);
        fill(laidOut);
        layingOut = true;
        shelves.setAll(laidOut);
        layingOut = false;
        read.set(true);
    }

    ObservableList<Shelf> shelves() {
        return shelves;
    }

    /** What stands on the chosen shelf and is wanted. */
    ObservableList<ShownQuestion> rows() {
        return rows;
    }

    ReadOnlyObjectProperty<@Nullable Shelf> shelf() {
        return shelf.getReadOnlyProperty();
    }

    ObjectProperty<Narrowing> narrowing() {
        return narrowing;
    }

    /** Goes to a shelf, unless the shelves are being laid out anew: then whatever comes to stand in its place is no choice. */
    void choose(String shelfId) {
        if (!layingOut) {
            chosen = shelfId;
            fill(List.copyOf(shelves));
        }
    }

    void narrow(Narrowing wanted) {
        narrowing.set(wanted);
        fill(List.copyOf(shelves));
    }

    /** How many wanted questions stand on a shelf. */
    int count(Shelf of) {
        return of.occasion() == null
                ? of.purposes().stream().mapToInt(purpose -> counts.getOrDefault(purpose, 0)).sum()
                : counts.getOrDefault(of.id(), 0);
    }

    private void fill(List<Shelf> laidOut) {
        List<ShownQuestion> wanted = narrowing.get().among(page.questions());
        counts.clear();
        wanted.forEach(question -> counts.merge(question.purpose(), 1, Integer::sum));
        laidOut.stream()
                .filter(it -> it.occasion() != null)
                .forEach(it -> counts.put(it.id(), (int) wanted.stream().filter(it::holds).count()));
        Shelf now = laidOut.stream()
                .filter(it -> it.id().equals(chosen))
                .findFirst()
                .orElse(laidOut.isEmpty() ? null : laidOut.getFirst());
        shelf.set(now);
        rows.setAll(now == null
                ? List.of()
                : wanted.stream().filter(now::holds).toList());
    }
}
