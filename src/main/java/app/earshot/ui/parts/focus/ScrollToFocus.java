package app.earshot.ui.parts.focus;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/**
 * Scrolls to whatever takes the focus, wherever a program puts it. The toolkit does so only for the Tab key. Not while a mouse button is
 * down, or what was aimed at would move away; and not after somebody has scrolled, until the next key or click: they look elsewhere.
 */
public final class ScrollToFocus {

    /** How much of what stands around it is shown as well. */
    private static final double AROUND = 48;

    private final Scene scene;
    private final Runnable laidOut = this::look;
    private boolean pressed;
    private boolean elsewhere;
    private boolean waiting;

    private ScrollToFocus(Scene scene) {
        this.scene = scene;
    }

    public static void keep(Scene scene) {
        ScrollToFocus one = new ScrollToFocus(scene);
        scene.addEventFilter(ScrollEvent.SCROLL, event -> one.elsewhere = true);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> one.elsewhere = false);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            one.pressed = true;
            one.elsewhere = isScrollBar(event.getTarget());
        });
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> one.pressed = false);
        scene.focusOwnerProperty().addListener((owner, before, now) -> one.moved());
    }

    private static boolean isScrollBar(Object target) {
        for (Node at = target instanceof Node node ? node : null; at != null; at = at.getParent()) {
            if (at instanceof ScrollBar) {
                return true;
            }
        }
        return false;
    }

    /** Only once everything is laid out does anybody know where it is. */
    private void moved() {
        if (!pressed && !elsewhere && !waiting) {
            waiting = true;
            scene.addPostLayoutPulseListener(laidOut);
            Platform.requestNextPulse();
        }
    }

    private void look() {
        waiting = false;
        scene.removePostLayoutPulseListener(laidOut);
        Node owner = scene.getFocusOwner();
        for (Parent at = owner == null ? null : owner.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane pane && pane.getContent() != null) {
                new VisibleRange(pane).reveal(owner, AROUND);
            }
        }
    }
}
