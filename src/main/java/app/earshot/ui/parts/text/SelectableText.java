package app.earshot.ui.parts.text;

import app.earshot.domain.timeline.Place;
import java.text.BreakIterator;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;

/**
 * Text to read whose words can be selected, with the mouse or with Shift and the arrow keys, and copied. It says which range is
 * selected, counted in the text as it was given.
 */
public final class SelectableText extends Pane {

    private static final Place NOTHING = new Place(0, 0);

    private List<TextStretch> stretches = List.of();
    private final ReadOnlyObjectWrapper<Place> selection = new ReadOnlyObjectWrapper<>(NOTHING);
    private List<Place> asked = List.of();
    private String text = "";
    private int anchor;
    private int caret;
    private final KnownHeights heights = new KnownHeights();

    /**
     * A stretch of text in one style.
     *
     * @param styles style classes, may be empty
     */
    public record Run(String text, List<String> styles) {}

    public SelectableText(String text) {
        this(List.of(new Run(text, List.of())));
    }

    public SelectableText(List<Run> runs) {
        getStyleClass().add("selectable-text");
        setFocusTraversable(true);
        setCursor(Cursor.TEXT);
        setAccessibleRole(AccessibleRole.TEXT);
        show(runs);
        listen();
    }

    /** Shows other text; nothing is selected then. */
    public void show(List<Run> runs) {
        text = runs.stream().map(Run::text).collect(Collectors.joining());
        stretches = TextStretch.of(text, runs);
        getChildren().setAll(stretches.stream().map(stretch -> stretch.flow).toList());
        asked = List.of();
        setAccessibleText(text);
        select(0, 0);
    }

    /** Lays the ground of what is owed behind some ranges, until other text is shown. */
    public void showAsked(List<Place> ranges) {
        getChildren().removeIf(child -> stretches.stream().anyMatch(stretch -> stretch.ground == child));
        asked = List.copyOf(ranges);
        if (!asked.isEmpty()) {
            getChildren().addAll(0, stretches.stream().map(stretch -> stretch.ground).toList());
        }
        requestLayout();
    }

    /** What is selected; from and to are the same if nothing is. */
    public ReadOnlyObjectProperty<Place> selection() {
        return selection.getReadOnlyProperty();
    }

    public String selectedText() {
        return text.substring(selection.get().start(), selection.get().end());
    }

    /** Selects from one place to another; the second is where the arrow keys go on. */
    public void select(int from, int to) {
        anchor = Math.clamp(from, 0, text.length());
        caret = Math.clamp(to, 0, text.length());
        Place place = new Place(Math.min(anchor, caret), Math.max(anchor, caret));
        mark(!place.isGone());
        selection.set(place);
        requestLayout();
    }

    /** Most texts never have anything selected: they do without the shapes behind the words. */
    private void mark(boolean anything) {
        List<Path> shapes = stretches.stream().map(stretch -> stretch.highlight).toList();
        if (!anything) {
            getChildren().removeAll(shapes);
        } else if (!getChildren().contains(shapes.getFirst())) {
            getChildren().addAll(asked.isEmpty() ? 0 : shapes.size(), shapes);
        }
    }

    public void copy() {
        if (!selection.get().isGone()) {
            Copy.toClipboard(selectedText());
        }
    }

    private void listen() {
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            requestFocus();
            if (event.getButton() == MouseButton.PRIMARY) {
                pressedAt(indexAt(event), event.getClickCount(), event.isShiftDown());
                event.consume();
            }
        });
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                select(anchor, indexAt(event));
                event.consume();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        focusedProperty().subscribe(now -> requestLayout());
    }

    private void pressedAt(int index, int clicks, boolean extend) {
        if (clicks == 2) {
            select(wordStart(index), wordEnd(index));
        } else if (clicks > 2) {
            select(0, text.length());
        } else {
            select(extend ? anchor : index, index);
        }
    }

    private void pressed(KeyEvent event) {
        boolean word = event.isShortcutDown();
        int to = switch (event.getCode()) {
            case RIGHT -> word ? wordEnd(caret) : step(caret, 1);
            case LEFT -> word ? wordStart(Math.max(0, caret - 1)) : step(caret, -1);
            case HOME -> 0;
            case END -> text.length();
            default -> -1;
        };
        if (to >= 0 && event.isShiftDown()) {
            select(anchor, to);
            event.consume();
        } else if (to >= 0 && !selection.get().isGone()) {
            select(to, to);
            event.consume();
        } else if (word && event.getCode() == KeyCode.C) {
            copy();
            event.consume();
        } else if (word && event.getCode() == KeyCode.A) {
            select(0, text.length());
            event.consume();
        }
    }

    private int indexAt(MouseEvent event) {
        TextStretch met = stretches.getFirst();
        for (TextStretch stretch : stretches) {
            met = stretch.flow.getLayoutY() <= event.getY() ? stretch : met;
        }
        var point = met.flow.parentToLocal(event.getX(), event.getY());
        return Math.clamp(met.start() + met.flow.getHitInfo(point).getInsertionIndex(), 0, text.length());
    }

    private int step(int from, int by) {
        BreakIterator letters = BreakIterator.getCharacterInstance();
        letters.setText(text);
        int to = by > 0 ? letters.following(Math.min(from, text.length())) : letters.preceding(from);
        return to == BreakIterator.DONE ? from : to;
    }

    private int wordStart(int from) {
        int at = Math.min(from, Math.max(0, text.length() - 1));
        while (at > 0 && !Character.isLetterOrDigit(text.charAt(at))) {
            at--;
        }
        while (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private int wordEnd(int from) {
        int at = from;
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    @Override
    protected double computePrefWidth(double height) {
        double widest = stretches.stream().mapToDouble(stretch -> stretch.flow.prefWidth(-1)).max().orElse(0);
        return snappedLeftInset() + widest + snappedRightInset();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return heights.at(width, this::measure);
    }

    private double measure(double width) {
        double inner = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
        double all = stretches.stream().mapToDouble(stretch -> stretch.flow.prefHeight(inner)).sum();
        return snappedTopInset() + all + snappedBottomInset();
    }

    @Override
    public void requestLayout() {
        heights.forget();
        super.requestLayout();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double width = getWidth() - left - snappedRightInset();
        for (TextStretch stretch : stretches) {
            double height = stretch.flow.prefHeight(width);
            stretch.flow.resizeRelocate(left, top, width, height);
            stretch.flow.layout();
            stretch.highlight(selection.get());
            stretch.highlight.setLayoutX(left);
            stretch.highlight.setLayoutY(top);
            if (!asked.isEmpty()) {
                stretch.ground(asked);
                stretch.ground.setLayoutX(left);
                stretch.ground.setLayoutY(top);
            }
            top += height;
        }
    }
}
