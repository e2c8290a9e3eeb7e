package app.earshot.ui.datefree;

import app.earshot.ui.shell.Tools;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/** Asks about a date over whatever is in front; what was asked last stands there again. Made when it is first asked for. */
public final class DateFree {

    private final Tools tools;
    private @Nullable PopOver over;
    private @Nullable DateFreeView view;

    public DateFree(Tools tools) {
        this.tools = tools;
    }

    /** The same question as a part of a screen. */
    public static Node panel(Tools tools) {
        return DateFreeView.of(tools, () -> {});
    }

    /** Opens under a part of the window, or closes again if it is open. */
    public void toggle(Node under) {
        PopOver shown = over == null ? made() : over;
        if (shown.isShowing()) {
            shown.hide();
        } else {
            shown.show(under);
            if (view != null) {
                view.enter();
            }
        }
    }

    /** Opens with a day asked about already. */
    public void ask(Node under, String words) {
        if (over == null || !over.isShowing()) {
            toggle(under);
        }
        if (view != null) {
            view.ask(words);
        }
    }

    private PopOver made() {
        PopOver made = new PopOver();
        DateFreeView content = DateFreeView.of(tools, made::hide);
        made.setContentNode(content);
        made.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
        made.setAnimated(false);
        made.getStyleClass().add("date-popover");
        made.setDetachable(false);
        content.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ESCAPE) {
                pressed.consume();
                made.hide();
            }
        });
        over = made;
        view = content;
        return made;
    }
}
