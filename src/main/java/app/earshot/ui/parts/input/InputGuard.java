package app.earshot.ui.parts.input;

import java.util.function.IntSupplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Stands before a field for text and lets in what there is room for. What a person types or pastes beyond that is not taken, and an
 * event says so at once; what stands in the field stays. What the program itself puts there is never cut: it is told to be too long to
 * be shown before it comes, so that something else can be shown in the field's place.
 */
public final class InputGuard {

    /** With so little room left it is said before a letter is lost. */
    private static final int NEARLY = 100;

    /** What was put there by the program may be so much longer before it is shown otherwise: somebody may be typing. */
    private static final int SLACK = 500;

    /** What is longer was pasted. */
    private static final int TYPED = 20;

    private final TextInputControl field;
    private final TextLimit limit;
    private final ReadOnlyBooleanWrapper longText = new ReadOnlyBooleanWrapper();
    private IntSupplier elsewhere = () -> 0;
    private boolean takesAll;
    private boolean told;

    private InputGuard(TextInputControl field) {
        this.field = field;
        this.limit = TextLimit.of(field);
        longText.set(isLong(field.getText()));
        if (field.getTextFormatter() == null) {
            UnaryOperator<TextFormatter.Change> let = this::let;
            field.setTextFormatter(new TextFormatter<>(let));
            if (field instanceof TextField) {
                field.addEventHandler(KeyEvent.KEY_PRESSED, this::leave);
            }
        }
    }

    /** On one line the toolkit keeps Escape for itself where there is a formatter; without one it hands it on, to whatever that key closes. */
    private void leave(KeyEvent pressed) {
        Parent around = field.getParent();
        if (pressed.getCode() == KeyCode.ESCAPE && around != null) {
            pressed.consume();
            around.fireEvent(pressed.copyFor(around, around));
        }
    }

    /** The guard of a field; there is one, whoever asks first. */
    public static InputGuard of(TextInputControl field) {
        return (InputGuard) field.getProperties().computeIfAbsent(InputGuard.class, key -> new InputGuard(field));
    }

    /** Guards every field of a window from the moment somebody comes to it: before that nobody can type or paste there. */
    public static void guardAll(Scene scene) {
        scene.focusOwnerProperty().subscribe(InputGuard::cameTo);
    }

    private static void cameTo(@Nullable Node now) {
        switch (now) {
            case TextInputControl field -> of(field);
            case DatePicker days -> of(days.getEditor());
            case ComboBox<?> list when list.isEditable() -> of(list.getEditor());
            case null, default -> {}
        }
    }

    /** Whether what stands there is too long to be laid out. Told before the words come and after they went. */
    public ReadOnlyBooleanProperty longText() {
        return longText.getReadOnlyProperty();
    }

    /** For a field that shows a part of a text: how many letters of it stand elsewhere. */
    public void countsWith(IntSupplier letters) {
        elsewhere = letters;
    }

    /** For a field into which whole texts are pasted, which are then shown otherwise. */
    public void takesAll() {
        takesAll = true;
    }

    public boolean isTakingAll() {
        return takesAll;
    }

    private TextFormatter.@Nullable Change let(TextFormatter.Change change) {
        if (!change.isContentChange()) {
            return change;
        }
        String before = change.getControlText();
        String now = change.getControlNewText();
        int left = left(now);
        // Fewer letters are always taken: there is no other way back.
        boolean taken = left >= 0 || now.length() <= before.length() && left >= left(before) || takesAll || isOurs(change);
        if (!taken) {
            boolean pasted = change.getText().length() > TYPED;
            tell(pasted ? LongTextEvent.NOT_PASTED : LongTextEvent.FULL, pasted ? change.getText().length() : before.length());
            return null;
        }
        longText.set(isLong(now));
        if (longText.get() && field.getScene() == null) {
            takeDrawingAway();
        }
        if (left >= 0 && left < NEARLY && now.length() > before.length() && !isOurs(change)) {
            tell(LongTextEvent.NEARLY_FULL, left);
        } else if (told) {
            tell(LongTextEvent.FITS, left);
        }
        return change;
    }

    /**
     * For a field in whose place something else stands: what draws it would shape all of its words all the same, also after the toolkit has let go
     * of it. It is made anew once the field is there again.
     */
    private void takeDrawingAway() {
        for (Node drawn : field.lookupAll(".text")) {
            if (drawn instanceof Text words && words.textProperty().isBound()) {
                words.textProperty().unbind();
            }
        }
        field.setSkin(null);
    }

    private int left(String text) {
        return limit.left(text) - elsewhere.getAsInt();
    }

    private boolean isLong(@Nullable String text) {
        return text != null && limit.left(text) < -SLACK;
    }

    /** Whoever types or pastes stands behind the words then. The program sets all of them, and stands before them. */
    private static boolean isOurs(TextFormatter.Change change) {
        return change.getRangeStart() == 0
                && change.getRangeEnd() == change.getControlText().length()
                && change.getCaretPosition() == 0
                && change.getAnchor() == 0;
    }

    private void tell(EventType<LongTextEvent> what, int letters) {
        told = what != LongTextEvent.FITS;
        field.fireEvent(new LongTextEvent(what, letters));
    }
}
