package app.earshot.ui.parts;

import javafx.scene.control.Label;

/** Labels as they are used everywhere: wrapped, never cut to dots, styled by class. */
public final class Texts {

    private Texts() {}

    /** A text that takes as many lines as it needs. */
    public static Label wrapped(String text, String... styles) {
        Label label = line(text, styles);
        Wrapping.wrap(label);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    /** A text on one line, cut to dots where there is no room. */
    public static Label line(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
