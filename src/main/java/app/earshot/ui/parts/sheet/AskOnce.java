package app.earshot.ui.parts.sheet;

import app.earshot.ui.parts.Shown;
import app.earshot.ui.parts.text.Texts;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;

/** Asks once before what was typed into a part of the window is let go of, and again only about what was typed since. */
final class AskOnce {

    private final Parent place;
    private final Supplier<List<String>> homeless;
    private final Label line = Texts.wrapped("", "sheet-asks");
    private List<String> before = List.of();
    private List<String> asked = List.of();

    /** @param homeless words that were typed and have no field in it any more */
    AskOnce(Parent place, Supplier<List<String>> homeless) {
        this.place = place;
        this.homeless = homeless;
    }

    /** Where it asks. */
    Label line() {
        return line;
    }

    /** Called once the part shows its own values. */
    void begin() {
        before = typed();
        asked = before;
        show("");
    }

    /** Whether it asks now, and is not to be let go of yet. Without a question it never asks. */
    boolean hasToAsk(String question) {
        List<String> typed = typed();
        if (question.isEmpty() || typed.equals(before) || typed.equals(asked)) {
            return false;
        }
        asked = typed;
        show(question);
        return true;
    }

    private void show(String question) {
        line.setText(question);
        Shown.set(line, !question.isEmpty());
    }

    private List<String> typed() {
        return Stream.concat(typed(place), homeless.get().stream()).toList();
    }

    /** All that stands in its fields; empty ones come and go. */
    private static Stream<String> typed(Parent part) {
        return part.getChildrenUnmodifiable().stream()
                .flatMap(child -> child instanceof TextInputControl field
                        ? Stream.ofNullable(field.getText())
                        : child instanceof Parent within ? typed(within) : Stream.empty())
                .filter(text -> !text.isBlank());
    }
}
