package app.earshot.ui.look;

import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.WeakHashMap;
import java.util.Set;
import java.util.Collections;
import javafx.application.ColorScheme;
import javafx.scene.Scene;

/** Dresses scenes, and dresses them again when the theme or the size of text is changed. Used on the screen's thread. */
public final class Look {

    /** Every stylesheet of ours, in the order in which they are laid over each other. A room adds its own here. */
    private static final List<String> SHEETS = List.of(
            "look/tokens.css",
            "look/atlanta.css",
            "look/type.css",
            "look/controls.css",
            "look/controlsfx.css",
            "parts/parts.css",
            "shell/shell.css",
            "welcome/welcome.css",
            "settings/settings.css",
            "timeline/timeline.css",
            "composer/composer.css",
            "listening/listening.css",
            "call/call.css",
            "finish/finish.css",
            "reply/reply.css",
            "search/search.css",
            "brief/brief.css",
            "help/help.css",
            "accounts/accounts.css",
            "questions/questions.css");

    private static final double EM_OF_AN_ICON = 1.29;

    private final Set<Scene> scenes = Collections.newSetFromMap(new WeakHashMap<>());
    private Theme theme;
    private TextSize textSize;

    public Look(Theme theme, TextSize textSize) {
        this.theme = theme;
        this.textSize = textSize;
        Fonts.load();
    }

    /** Dresses a scene now and from now on. */
    public void dress(Scene scene) {
        scene.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        scenes.add(scene);
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
        scene.getPreferences().setColorScheme(switch (theme) {
            case SYSTEM -> null;
            case LIGHT -> ColorScheme.LIGHT;
            case DARK -> ColorScheme.DARK;
        });
        List<String> sheets = new ArrayList<>();
        SHEETS.forEach(sheet -> sheets.add(address(sheet)));
        sheets.add(rootSize());
        scene.getStylesheets().setAll(sheets);
    }

    /** A sheet and not a style of the root, because menus and tooltips have roots of their own and share the sheets only. */
    private String rootSize() {
        // An icon takes an em for its own size, and would grow with every look at it.
        String rule = String.format(
                Locale.ROOT,
                ".root{-fx-font-size:%.2fpx}.ikonli-font-icon{-fx-icon-size:%.0fpx}",
                textSize.em(),
                textSize.em() * EM_OF_AN_ICON);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(rule.getBytes(StandardCharsets.UTF_8));
    }

    private static String address(String sheet) {
        return Objects.requireNonNull(Look.class.getResource("/app/earshot/ui/" + sheet), sheet).toExternalForm();
    }
}
