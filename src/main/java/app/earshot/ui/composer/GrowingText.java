package app.earshot.ui.composer;

import app.earshot.ui.parts.text.Wrapping;
import javafx.geometry.Orientation;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/** A field for text that is as high as its text, up to a third of the window. */
public final class GrowingText extends TextArea {

    /** From here on it is as high as it may be anyway, and need not be measured. */
    private static final int LONG = 4000;
    /** The toolkit lays out a field whole at every key: with more than this, each key would be waited for. */
    public static final int ROOM = 100_000;

    private static final double LINE = 1.45;
    private static final double SHARE = 1.0 / 3;
    private static final double ROOM_AT_SIDES = 2.2;

    private final Text measure = new Text();
    private int leastLines = 1;
    private Runnable pasted = () -> {};
    private Runnable tooLong = () -> {};

    public GrowingText() {
        getStyleClass().add("growing-text");
        Wrapping.wrap(this);
        textProperty().subscribe(() -> requestLayout());
        fontProperty().subscribe(() -> requestLayout());
        addEventFilter(KeyEvent.KEY_PRESSED, this::goOn);
    }

    /** The Tab key goes on to what is next, as everywhere: nobody marks words with gaps. */
    private void goOn(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown() && !event.isMetaDown()) {
            event.consume();
            requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }

    /** Told after something was pasted. */
    public void onPasted(Runnable told) {
        pasted = told;
    }

    /** Told when something was to be pasted for which there is no room. It stays where it was copied, and what stands here stays too. */
    public void onTooLong(Runnable told) {
        tooLong = told;
    }

    @Override
    public void paste() {
        String copied = Clipboard.getSystemClipboard().getString();
        if (copied != null && getLength() - getSelection().getLength() + copied.length() > ROOM) {
            tooLong.run();
            return;
        }
        super.paste();
        pasted.run();
    }

    public void setLeastLines(int lines) {
        leastLines = lines;
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double line = getFont().getSize() * LINE;
        double around = snappedTopInset() + snappedBottomInset() + getFont().getSize() * 1.5;
        double most = getScene() == null ? line * 8 : Math.max(line * 3, getScene().getHeight() * SHARE);
        double text = getLength() > LONG ? most : height(width < 0 ? getWidth() : width);
        return Math.min(Math.max(text, line * leastLines) + around, most);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private double height(double width) {
        if (!isWrapText()) {
            return getFont().getSize() * LINE * getParagraphs().size();
        }
        measure.setText(getText().endsWith("\n") ? getText() + " " : getText());
        measure.setFont(getFont());
        measure.setWrappingWidth(Math.max(80, width - getFont().getSize() * ROOM_AT_SIDES));
        return measure.getLayoutBounds().getHeight();
    }
}
