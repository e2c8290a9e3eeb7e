package app.earshot.ui.switcher;

import app.earshot.ui.shell.Tools;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import javafx.stage.PopupWindow.AnchorLocation;
import org.jspecify.annotations.Nullable;

/** Shows the switcher over the window, in its upper half; made when it is first asked for. */
public final class Switcher {

    private static final double WIDEST_EM = 46;
    private static final double HIGHEST_PART = 0.72;

    private final Tools tools;
    private final Whereabouts whereabouts;
    private @Nullable Popup popup;
    private @Nullable SwitcherView view;

    public Switcher(Tools tools, Whereabouts whereabouts) {
        this.tools = tools;
        this.whereabouts = whereabouts;
    }

    /** Opens over a part of the window, or closes again if it is open. */
    public void toggle(Region over) {
        Popup shown = popup == null ? made() : popup;
        if (shown.isShowing()) {
            shown.hide();
            return;
        }
        SwitcherView content = Objects.requireNonNull(view);
        double em = tools.frame().preferences().look().textSize().em();
        double width = Math.min(over.getWidth() - 2 * em, WIDEST_EM * em);
        content.setPrefWidth(width);
        content.setMaxHeight(over.getHeight() * HIGHEST_PART);
        Bounds there = over.localToScreen(over.getLayoutBounds());
        shown.show(over, there.getCenterX() - width / 2, there.getMinY() + 3 * em);
        content.enter();
    }

    private Popup made() {
        Popup made = new Popup();
        SwitcherView content = SwitcherView.of(tools, whereabouts, made::hide);
        made.getContent().add(content);
        made.setAutoHide(true);
        made.setHideOnEscape(false);
        made.setAnchorLocation(AnchorLocation.CONTENT_TOP_LEFT);
        popup = made;
        view = content;
        return made;
    }
}
