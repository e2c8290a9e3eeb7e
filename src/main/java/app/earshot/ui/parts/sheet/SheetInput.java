package app.earshot.ui.parts.sheet;

import app.earshot.ui.parts.Chips;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;

/** Something in a sheet into which one writes or in which one chooses: a field of text, or a row of chips. */
sealed interface SheetInput {

    /** What stands in it, as words that {@link #put} understands. */
    String words();

    void put(String words);

    Node node();

    /** Whether it holds words of a person's own, and no choice among ours. */
    boolean isText();

    /**
     * All in a part of the window, by what each is called; of several with one name the later ones have a number behind it.
     *
     * @param except parts in which nothing is looked for
     */
    static Map<String, SheetInput> in(Parent part, Collection<Node> except) {
        List<SheetInput> all = new ArrayList<>();
        collect(part, except, all);
        Map<String, SheetInput> named = new LinkedHashMap<>();
        for (SheetInput input : all) {
            String name = Objects.requireNonNullElse(input.node().getAccessibleText(), "");
            String free = name;
            for (int number = 2; named.containsKey(free); number++) {
                free = name + " (" + number + ")";
            }
            named.put(free, input);
        }
        return named;
    }

    private static void collect(Parent part, Collection<Node> except, List<SheetInput> all) {
        for (Node child : part.getChildrenUnmodifiable()) {
            switch (child) {
                case Node left when except.contains(left) -> {}
                case TextInputControl field when field.isEditable() -> all.add(new OfText(field));
                case Chips<?> chips -> all.add(new OfChips(chips));
                case ComboBoxBase<?> list -> {}
                case Parent within -> collect(within, except, all);
                default -> {}
            }
        }
    }

    /** A field of text. */
    record OfText(TextInputControl node) implements SheetInput {

        @Override
        public String words() {
            return Objects.requireNonNullElse(node.getText(), "");
        }

        @Override
        public void put(String words) {
            node.setText(words);
            node.end();
        }

        @Override
        public boolean isText() {
            return true;
        }
    }

    /** A row of chips. */
    record OfChips(Chips<?> node) implements SheetInput {

        @Override
        public String words() {
            return node.words();
        }

        @Override
        public void put(String words) {
            node.press(words);
        }

        @Override
        public boolean isText() {
            return false;
        }
    }
}
