package app.earshot.ui.parts;

import javafx.application.Platform;
import javafx.geometry.Bounds;
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
        ScrollToFocus sight = new ScrollToFocus(scene);
        scene.addEventFilter(ScrollEvent.SCROLL, event -> sight.elsewhere = true);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> sight.elsewhere = false);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            sight.pressed = true;
            sight.elsewhere = isScrollBar(event.getTarget());
        });
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> sight.pressed = false);
        scene.focusOwnerProperty().addListener((owner, before, now) -> sight.moved());
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
                reveal(pane, owner);
            }
        }
    }

    private static void reveal(ScrollPane pane, Node node) {
        Node content = pane.getContent();
        Bounds there = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double view = pane.getViewportBounds().getHeight();
        double room = content.getLayoutBounds().getHeight() - view;
        double top = pane.getVvalue() * room;
        boolean fits = there.getHeight() <= view;
        boolean inSight = fits
                ? there.getMinY() >= top && there.getMaxY() <= top + view
                : there.getMaxY() > top && there.getMinY() < top + view;
        if (room <= 0 || inSight) {
            return;
        }
        double around = fits ? Math.min(AROUND, (view - there.getHeight()) / 2) : 0;
        double to = there.getMinY() < top || !fits ? there.getMinY() - around : there.getMaxY() + around - view;
        pane.setVvalue(Math.clamp(to / room, 0, 1));
    }
}
