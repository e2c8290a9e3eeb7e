package app.earshot.ui.look;

import atlantafx.base.theme.PrimerLight;
import java.util.WeakHashMap;
import java.util.Set;
import java.util.Collections;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.Scene;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Dresses scenes, and dresses them again when the theme or the size of text is changed. Used on the screen's thread. */
public final class Look {

    private static final double EM_OF_AN_ICON = 1.29;

    private final Set<Scene> scenes = Collections.newSetFromMap(new WeakHashMap<>());
    private final ListChangeListener<Window> windows = this::opened;
    private Theme theme;
    private TextSize textSize;

    public Look(Theme theme, TextSize textSize) {
        this.theme = theme;
        this.textSize = textSize;
    }

    /** Reads what every look takes, on whatever thread, so that the first one has it at once. */
    public static void prepare() {
        Fonts.load();
        Sheets.address();
    }

    /** Dresses a scene now and from now on. */
    public void dress(Scene scene) {
        Fonts.load();
        String base = new PrimerLight().getUserAgentStylesheet();
        // A calendar or a list measures itself before it belongs to a window, and would do so in the colours and sizes of another theme.
        Application.setUserAgentStylesheet(base);
        scene.setUserAgentStylesheet(base);
        if (scenes.isEmpty()) {
            // Weakly, because the toolkit's list of windows lives longer than any look.
            Window.getWindows().addListener(new WeakListChangeListener<>(windows));
        }
        scenes.add(scene);
        // The scene keeps its look alive: menus that open over it are dressed as long as it is there.
        scene.getProperties().put(Look.class, this);
        refresh(scene);
    }

    public void use(Theme chosen, TextSize size) {
        theme = chosen;
        textSize = size;
        scenes.forEach(this::refresh);
    }

    /** Makes the faces ready in which pages are set; the windows themselves do without them. */
    public void forPages() {
        Fonts.loadForPages();
    }

    public Theme theme() {
        return theme;
    }

    public TextSize textSize() {
        return textSize;
    }

    private void refresh(Scene scene) {
        scene.getPreferences().setColorScheme(colours());
        scene.getStylesheets().setAll(Sheets.address(), rootSize());
    }

    private @Nullable ColorScheme colours() {
        return switch (theme) {
            case SYSTEM -> null;
            case LIGHT -> ColorScheme.LIGHT;
            case DARK -> ColorScheme.DARK;
        };
    }

    private void opened(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            change.getAddedSubList().forEach(this::dressPopup);
        }
    }

    /** The toolkit gives a menu, a list or a tooltip the stylesheets of its window, but the light or dark of the computer. */
    private void dressPopup(Window window) {
        if (window instanceof PopupWindow popup && scenes.contains(windowUnder(popup).getScene())) {
            popup.getScene().getPreferences().setColorScheme(colours());
        }
    }

    private static Window windowUnder(PopupWindow popup) {
        Window owner = popup.getOwnerWindow();
        return owner instanceof PopupWindow menu ? windowUnder(menu) : owner;
    }

    /** A sheet and not a style of the root, because menus and tooltips have roots of their own and share the sheets only. */
    private String rootSize() {
        // An icon takes an em for its own size, and would grow with every look at it.
        return Sheets.inline(".root{-fx-font-size:" + textSize.em() + "px}.ikonli-font-icon{-fx-icon-size:"
                + Math.round(textSize.em() * EM_OF_AN_ICON) + "px}");
    }
}
