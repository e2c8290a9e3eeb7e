package app.earshot.ui.questions;

import app.earshot.domain.Coded;
import app.earshot.domain.bank.QuestionKind;
import app.earshot.ui.parts.Menus;
import app.earshot.ui.parts.WrappingRow;
import app.earshot.ui.parts.field.ClearableField;
import app.earshot.ui.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** What narrows the questions: words, a kind, a type of occasion, or only those that are switched off. */
final class FilterBar extends WrappingRow {

    private final QuestionsModel model;
    private final Consumer<QuestionFilter> narrow;
    private final Messages messages;
    private final ClearableField words;
    private final ToggleButton off;

    /** @param down goes to the first of what was found */
    FilterBar(QuestionsModel model, Consumer<QuestionFilter> narrow, Runnable down, Messages messages) {
        this.model = model;
        this.narrow = narrow;
        this.messages = messages;
        this.words = new ClearableField(messages.text("part.clear"));
        prepareWords(down);
        Button kind = Menus.lineButton("", this::kinds, "chip", "filter-menu");
        Button occasion = Menus.lineButton("", this::occasions, "chip", "filter-menu");
        off = new ToggleButton(messages.text("questions.only-off"));
        off.setMnemonicParsing(false);
        off.getStyleClass().add("chip");
        off.setOnAction(event -> {
            QuestionFilter now = now();
            narrow.accept(new QuestionFilter(now.words(), now.kind(), now.occasion(), off.isSelected()));
        });
        model.narrowing().subscribe(now -> {
            words.setText(now.words());
            kind.setText(name("questionkind", now.kind(), "questions.any-kind"));
            occasion.setText(name("occasion", now.occasion(), "questions.any-occasion"));
            off.setSelected(now.off());
        });
        getStyleClass().add("filter-bar");
        getChildren().addAll(words, kind, occasion, off);
    }

    private void prepareWords(Runnable down) {
        words.setPromptText(messages.text("questions.search"));
        words.setAccessibleText(messages.text("questions.search"));
        words.getStyleClass().add("question-search");
        words.textProperty().subscribe(text -> {
            QuestionFilter now = now();
            if (!text.equals(now.words())) {
                narrow.accept(new QuestionFilter(text, now.kind(), now.occasion(), now.off()));
            }
        });
        words.onPressed(event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                event.consume();
                down.run();
            }
        });
    }

    /** Begins to search with a letter that was typed elsewhere. */
    void begin(String letter) {
        words.type(letter);
    }

    private List<MenuItem> kinds() {
        return choices(
                List.of(QuestionKind.values()), now().kind(), kind -> name("questionkind", kind, "questions.any-kind"), kind -> {
                    QuestionFilter now = now();
                    narrow.accept(new QuestionFilter(now.words(), kind, now.occasion(), now.off()));
                });
    }

    private List<MenuItem> occasions() {
        return choices(
                model.page().occasions().offered(), now().occasion(), it -> name("occasion", it, "questions.any-occasion"), it -> {
                    QuestionFilter now = now();
                    narrow.accept(new QuestionFilter(now.words(), now.kind(), it, now.off()));
                });
    }

    private static <T> List<MenuItem> choices(
            List<T> values, @Nullable T now, Function<@Nullable T, String> naming, Consumer<@Nullable T> chosen) {
        List<MenuItem> items = new ArrayList<>();
        items.add(Menus.choice(naming.apply(null), now == null, () -> chosen.accept(null)));
        values.forEach(value -> items.add(Menus.choice(naming.apply(value), Objects.equals(value, now), () -> chosen.accept(value))));
        return items;
    }

    private String name(String family, @Nullable Coded value, String any) {
        return value == null ? messages.text(any) : messages.name(family, value);
    }

    private QuestionFilter now() {
        return model.narrowing().get();
    }
}
