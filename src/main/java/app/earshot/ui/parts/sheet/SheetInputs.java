package app.earshot.ui.parts.sheet;

import app.earshot.domain.draft.SheetDraft.Words;
import app.earshot.ui.parts.field.Chips;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;

/** All the inputs that a part of the window has at this moment, from top to bottom: a choice can bring others. */
final class SheetInputs {

    private final Map<String, SheetInput> byCode = new LinkedHashMap<>();
    private final Map<String, SheetInput> byName = new LinkedHashMap<>();

    private SheetInputs() {}

    /** @param except parts in which nothing is looked for */
    static SheetInputs in(Parent part, Collection<Node> except) {
        SheetInputs found = new SheetInputs();
        found.collect(part, except);
        return found;
    }

    List<SheetInput> all() {
        return List.copyOf(byCode.values());
    }

    /** The one in which these words stood: by its code, and for what an earlier version kept by what it is called. */
    Optional<SheetInput> of(Words words) {
        return Optional.ofNullable(words.code().isEmpty() ? byName.get(words.field()) : byCode.get(words.code()));
    }

    private void collect(Parent part, Collection<Node> except) {
        for (Node child : part.getChildrenUnmodifiable()) {
            switch (child) {
                case Node left when except.contains(left) -> {}
                case TextInputControl field when field.isEditable() ->
                    add(new SheetInput.OfText(code(field), name(field), field));
                case Chips<?> chips -> add(new SheetInput.OfChips(code(chips), name(chips), chips));
                case ComboBoxBase<?> list -> {}
                case Parent within -> collect(within, except);
                default -> {}
            }
        }
    }

    private void add(SheetInput input) {
        byCode.put(input.code(), input);
        byName.put(input.name(), input);
    }

    /** A test holds that every input has a code of its own; whatever slips through is still kept, as one of several. */
    private String code(Node input) {
        String id = input.getId();
        return free(id == null || id.isEmpty() ? name(input) : id, byCode.keySet());
    }

    private String name(Node input) {
        return free(Objects.requireNonNullElse(input.getAccessibleText(), ""), byName.keySet());
    }

    /** Of several that are called the same the later ones have a number behind it. */
    private static String free(String wanted, Set<String> taken) {
        String free = wanted;
        for (int number = 2; taken.contains(free); number++) {
            free = wanted + " (" + number + ")";
        }
        return free;
    }
}
