package app.earshot.ui.parts.sheet;

import app.earshot.domain.draft.SheetDraft.Words;
import app.earshot.ui.parts.field.Chips;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;

/** Something in a sheet into which one writes or in which one chooses: a field of text, or a row of chips. */
sealed interface SheetInput {

    /** By which it is found again, whatever it is called. */
    String code();

    /** What it is called on the screen. */
    String name();

    Node node();

    /** What stands in it. */
    Words words();

    /** Puts words there that stood in it before. */
    void put(Words words);

    /** Whether it holds words of a person's own, and no choice among ours. */
    boolean isText();

    /** Whether nothing else stands in it than these. */
    default boolean holds(Words words) {
        return words().sayTheSame(words);
    }

    /** A field of text. */
    record OfText(String code, String name, TextInputControl node) implements SheetInput {

        @Override
        public Words words() {
            return Words.of(code, name, Objects.requireNonNullElse(node.getText(), ""));
        }

        @Override
        public void put(Words words) {
            node.setText(words.text());
            node.end();
        }

        @Override
        public boolean isText() {
            return true;
        }
    }

    /** A row of chips. */
    record OfChips(String code, String name, Chips<?> node) implements SheetInput {

        @Override
        public Words words() {
            return new Words(code, name, node.words(), node.codes());
        }

        /** What an earlier version kept has the names of what was chosen only. */
        @Override
        public void put(Words words) {
            if (words.chosen().isEmpty()) {
                node.pressNamed(words.text());
            } else {
                node.press(words.chosen());
            }
        }

        @Override
        public boolean isText() {
            return false;
        }
    }
}
