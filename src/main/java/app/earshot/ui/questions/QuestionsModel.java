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

/** What the questions screen shows: categories at the left, the questions of the chosen one beside them. */
public final class QuestionsModel {

    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Category> category = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<QuestionFilter> narrowing = new SimpleObjectProperty<>(QuestionFilter.NONE);
    private final ObservableList<Category> categories = FXCollections.observableArrayList();
    private final ObservableList<ShownQuestion> rows = FXCollections.observableArrayList();
    private final Map<String, Integer> counts = new HashMap<>();
    private QuestionsPage page = QuestionsPage.EMPTY;
    private String chosen = Categories.ALL;
    private boolean layingOut;

    /** Whether the bank has been read. */
    ReadOnlyBooleanProperty read() {
        return read.getReadOnlyProperty();
    }

    QuestionsPage page() {
        return page;
    }

    /** Everything anew, the chosen category staying chosen. */
    void show(QuestionsPage now) {
        page = now;
        List<Category> laidOut = Categories.of(now);
        fill(laidOut);
        layingOut = true;
        categories.setAll(laidOut);
        layingOut = false;
        read.set(true);
    }

    ObservableList<Category> categories() {
        return categories;
    }

    /** The questions of the chosen category that pass the filter. */
    ObservableList<ShownQuestion> rows() {
        return rows;
    }

    ReadOnlyObjectProperty<@Nullable Category> category() {
        return category.getReadOnlyProperty();
    }

    ObjectProperty<QuestionFilter> narrowing() {
        return narrowing;
    }

    /** Goes to a category, unless the categories are being laid out anew: then whatever comes to stand in its place is no choice. */
    void choose(String categoryId) {
        if (!layingOut) {
            chosen = categoryId;
            fill(List.copyOf(categories));
        }
    }

    void narrow(QuestionFilter wanted) {
        narrowing.set(wanted);
        fill(List.copyOf(categories));
    }

    /** How many questions of a category pass the filter. */
    int count(Category of) {
        return of.occasion() == null
                ? of.purposes().stream().mapToInt(purpose -> counts.getOrDefault(purpose, 0)).sum()
                : counts.getOrDefault(of.id(), 0);
    }

    private void fill(List<Category> laidOut) {
        List<ShownQuestion> wanted = narrowing.get().among(page.questions());
        counts.clear();
        wanted.forEach(question -> counts.merge(question.purpose(), 1, Integer::sum));
        laidOut.stream()
                .filter(it -> it.occasion() != null)
                .forEach(it -> counts.put(it.id(), (int) wanted.stream().filter(it::holds).count()));
        Category now = laidOut.stream()
                .filter(it -> it.id().equals(chosen))
                .findFirst()
                .orElse(laidOut.isEmpty() ? null : laidOut.getFirst());
        category.set(now);
        rows.setAll(now == null
                ? List.of()
                : wanted.stream().filter(now::holds).toList());
    }
}
