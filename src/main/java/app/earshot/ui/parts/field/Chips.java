package app.earshot.ui.parts.field;

import app.earshot.domain.Coded;
import app.earshot.ui.parts.WrappingRow;
import app.earshot.ui.parts.focus.TabStop;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * A row of small toggles, of which one or several are on. The whole row is one stop of the Tab key. Within it the arrow keys choose where
 * only one is on; where several are they only go to another one, and Space turns it on or off.
 *
 * @param <T> what is chosen
 */
public final class Chips<T> extends WrappingRow {

    private final Map<T, ToggleButton> toggles = new LinkedHashMap<>();
    private final Function<T, String> naming;
    private final boolean several;
    private Function<T, String> coding = value -> value instanceof Coded coded ? coded.code() : value.toString();
    private boolean arrowsChoose = true;
    private Consumer<Set<T>> chosen = values -> {};

    private Chips(Function<T, String> naming, boolean several) {
        this.naming = naming;
        this.several = several;
        getStyleClass().add("chips");
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Exactly one is on, once one was chosen. */
    public static <T> Chips<T> one(List<T> values, Function<T, String> naming) {
        return new Chips<>(naming, false).offer(values);
    }

    /** Any number is on. */
    public static <T> Chips<T> several(List<T> values, Function<T, String> naming) {
        return new Chips<>(naming, true).offer(values);
    }

    /** By what a choice is found again, where its values have no codes of their own and can be called otherwise meanwhile. */
    public Chips<T> coded(Function<T, String> code) {
        coding = code;
        return this;
    }

    /** The arrow keys only go to another one, and Space chooses it: for a choice that is noted at once. */
    public Chips<T> chosenBySpace() {
        arrowsChoose = false;
        return this;
    }

    /** Offers other values; those that were on and are still offered stay on, and the focus stays on its value. */
    public Chips<T> offer(List<T> values) {
        Set<T> on = chosen();
        T focused = focused();
        toggles.clear();
        values.forEach(value -> toggles.put(value, toggle(value, on.contains(value))));
        getChildren().setAll(toggles.values());
        stop(on);
        if (focused != null && toggles.containsKey(focused)) {
            toggles.get(focused).requestFocus();
        }
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
        stop(values);
    }

    /** The focus is always on one of them. */
    @Override
    public void requestFocus() {
        toggles.values().stream().filter(ToggleButton::isFocusTraversable).findFirst().ifPresent(ToggleButton::requestFocus);
    }

    /** The names of those that are on, one a line. */
    public String words() {
        return toggles.values().stream()
                .filter(ToggleButton::isSelected)
                .map(ToggleButton::getText)
                .collect(Collectors.joining("\n"));
    }

    /** The codes of those that are on, one a line. */
    public String codes() {
        return chosen().stream().map(coding).collect(Collectors.joining("\n"));
    }

    /** The codes of all that are offered. */
    public List<String> offeredCodes() {
        return offered().stream().map(coding).toList();
    }

    /** Turns those with these codes on and all others off, as if a person had pressed them; nothing where none is offered any more. */
    public void press(String codes) {
        press(codes, coding);
    }

    /** The same by the names that the choices have on the screen. */
    public void pressNamed(String words) {
        press(words, naming);
    }

    private void press(String lines, Function<T, String> calling) {
        Set<String> called = lines.lines().collect(Collectors.toSet());
        Set<T> on = offered().stream().filter(value -> called.contains(calling.apply(value))).collect(Collectors.toSet());
        if (on.isEmpty() && !called.isEmpty()) {
            return;
        }
        choose(on);
        chosen.accept(chosen());
    }

    /** Tells what is on after a person pressed one. */
    public Chips<T> onChosen(Consumer<Set<T>> told) {
        chosen = told;
        return this;
    }

    /** No chip is cut. */
    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + snappedRightInset()
                + toggles.values().stream().mapToDouble(this::own).max().orElse(0);
    }

    /** The Tab key comes to the first that is on, or to the first of all as long as none was chosen. */
    private void stop(Collection<T> on) {
        List<T> all = offered();
        T stop = all.stream().filter(on::contains).findFirst().orElse(all.isEmpty() ? null : all.getFirst());
        TabStop.at(stop == null ? null : toggles.get(stop), toggles.values());
    }

    private void pressed(KeyEvent event) {
        T now = focused();
        if (now == null || event.isAltDown() || event.isShortcutDown() || event.isShiftDown()) {
            return;
        }
        List<T> all = offered();
        int at = all.indexOf(now);
        int to = switch (event.getCode()) {
            case RIGHT, DOWN -> Math.floorMod(at + 1, all.size());
            case LEFT, UP -> Math.floorMod(at - 1, all.size());
            case HOME -> 0;
            case END -> all.size() - 1;
            default -> -1;
        };
        if (to >= 0) {
            event.consume();
            go(all.get(to), to != at);
        }
    }

    private void go(T value, boolean further) {
        ToggleButton toggle = toggles.get(value);
        stop(List.of(value));
        toggle.requestFocus();
        if (further && arrowsChoose && !several) {
            toggle.fire();
        }
    }

    private @Nullable T focused() {
        return toggles.entrySet().stream()
                .filter(entry -> entry.getValue().isFocused())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private ToggleButton toggle(T value, boolean on) {
        ToggleButton toggle = new ToggleButton(naming.apply(value));
        toggle.setMnemonicParsing(false);
        toggle.getStyleClass().add("chip");
        toggle.setSelected(on);
        if (!several) {
            toggle.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        }
        toggle.setOnAction(event -> {
            if (!several) {
                choose(Set.of(value));
            }
            chosen.accept(chosen());
        });
        return toggle;
    }
}
