package app.earshot.ui.parts.text;

import javafx.scene.control.Label;

/** Labels as they are used everywhere: wrapped, never cut to dots, styled by class. */
public final class Texts {

    /** A label lays out all it has, whether it is seen or not: of a longer text it shows the beginning. */
    private static final int LONGEST = 1_000;

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
        Label label = new Label(Cut.beginning(text, LONGEST));
        label.getStyleClass().addAll(styles);
        label.textProperty().subscribe(now -> {
            if (now != null && now.length() > LONGEST + 1) {
                label.setText(Cut.beginning(now, LONGEST));
            }
        });
        return label;
    }
}
