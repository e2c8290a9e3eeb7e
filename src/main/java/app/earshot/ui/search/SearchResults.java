package app.earshot.ui.search;

import app.earshot.domain.timeline.Hit;
import app.earshot.domain.timeline.HitKind;
import app.earshot.ui.parts.ColumnScroll;
import app.earshot.ui.parts.focus.Viewport;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What was found, in groups. */
final class SearchResults extends ColumnScroll {

    private final SearchModel model;
    private final Messages messages;
    private final Consumer<Hit> opened;
    private final VBox column;
    private final List<HitRow> rows = new ArrayList<>();

    SearchResults(SearchModel model, Messages messages, Consumer<Hit> opened) {
        this(model, messages, opened, new VBox());
    }

    private SearchResults(SearchModel model, Messages messages, Consumer<Hit> opened, VBox column) {
        super(column);
        this.column = column;
        this.model = model;
        this.messages = messages;
        this.opened = opened;
        column.getStyleClass().add("hits");
        column.setAccessibleRole(AccessibleRole.LIST_VIEW);
        column.setAccessibleText(messages.text("search.results"));
        getStyleClass().add("search-results");
        setHbarPolicy(ScrollBarPolicy.NEVER);
        model.hits().subscribe(this::show);
        model.chosen().subscribe(() -> choose());
    }

    private void show(@Nullable List<Hit> hits) {
        rows.clear();
        column.getChildren().clear();
        if (hits == null) {
            return;
        }
        if (hits.isEmpty()) {
            column.getChildren().add(nothing());
        }
        HitKind group = null;
        for (Hit hit : hits) {
            if (hit.kind() != group) {
                group = hit.kind();
                column.getChildren().add(Texts.line(messages.name("search.group", group), "heading", "hit-group"));
            }
            HitRow row = new HitRow(hit, messages, () -> opened.accept(hit));
            rows.add(row);
            column.getChildren().add(row);
        }
        setVvalue(0);
        choose();
    }

    /** Nothing found after nothing found is no news, but the words are others. */
    private Label nothing() {
        Label nothing = Texts.wrapped("", "hit-none");
        nothing.textProperty().bind(model.words().map(words -> messages.text("search.nothing", words.strip())));
        return nothing;
    }

    private void choose() {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).setChosen(i == model.chosen().get());
        }
        if (model.chosen().get() < rows.size()) {
            new Viewport(this).reveal(rows.get(model.chosen().get()), 0);
        }
    }
}
