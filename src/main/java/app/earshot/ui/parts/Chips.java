package app.earshot.ui.parts;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/**
 * A row of small toggles, of which one or several are on.
 *
 * @param <T> what is chosen
 */
public final class Chips<T> extends FlowPane {

    private final Map<T, ToggleButton> toggles = new LinkedHashMap<>();
    private final Function<T, String> naming;
    private final boolean several;
    private Consumer<Set<T>> chosen = values -> {};

    private Chips(Function<T, String> naming, boolean several) {
        this.naming = naming;
        this.several = several;
        getStyleClass().add("chips");
    }

    /** Exactly one is on, once one was chosen. */
    public static <T> Chips<T> one(List<T> values, Function<T, String> naming) {
        return new Chips<>(naming, false).offer(values);
    }

    /** Any number is on. */
    public static <T> Chips<T> several(List<T> values, Function<T, String> naming) {
        return new Chips<>(naming, true).offer(values);
    }

    /** Offers other values; those that were on and are still offered stay on. */
    public Chips<T> offer(List<T> values) {
        Set<T> on = chosen();
        toggles.clear();
        values.forEach(value -> toggles.put(value, toggle(value, on.contains(value))));
        getChildren().setAll(toggles.values());
        return this;
    }

    public List<T> offered() {
        return List.copyOf(toggles.keySet());
    }

    public Set<T> chosen() {
        Set<T> on = new LinkedHashSet<>();
        toggles.forEach((value, toggle) -> {
            if (toggle.isSelected()) {
                on.add(value);
            }
        });
        return on;
    }

    /** Turns these on and all others off, without telling. */
    public void choose(Collection<T> values) {
        toggles.forEach((value, toggle) -> toggle.setSelected(values.contains(value)));
    }

    /** The names of those that are on, one a line. */
    String words() {
        return toggles.values().stream()
                .filter(ToggleButton::isSelected)
                .map(ToggleButton::getText)
                .collect(Collectors.joining("\n"));
    }

    /** Turns those with these names on and all others off, as if a person had pressed them; nothing where none is offered any more. */
    void press(String words) {
        Set<String> names = words.lines().collect(Collectors.toSet());
        if (!names.isEmpty() && toggles.values().stream().noneMatch(toggle -> names.contains(toggle.getText()))) {
            return;
        }
        toggles.values().forEach(toggle -> toggle.setSelected(names.contains(toggle.getText())));
        chosen.accept(chosen());
    }

    /** Tells what is on after a person pressed one. */
    public Chips<T> onChosen(Consumer<Set<T>> told) {
        chosen = told;
        return this;
    }

    /** As wide as all of them beside each other; where there is less room they wrap. */
    @Override
    protected double computePrefWidth(double height) {
        double width = snappedLeftInset() + snappedRightInset() + getHgap() * Math.max(0, toggles.size() - 1);
        for (ToggleButton toggle : toggles.values()) {
            width += snapSizeX(toggle.prefWidth(-1));
        }
        return width;
    }

    private ToggleButton toggle(T value, boolean on) {
        ToggleButton toggle = new ToggleButton(naming.apply(value));
        toggle.setMnemonicParsing(false);
        toggle.getStyleClass().add("chip");
        toggle.setSelected(on);
        toggle.setOnAction(event -> {
            if (!several) {
                choose(Set.of(value));
            }
            chosen.accept(chosen());
        });
        return toggle;
    }
}
