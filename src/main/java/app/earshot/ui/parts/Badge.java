package app.earshot.ui.parts;

import app.earshot.domain.account.PersonName;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** The round mark of a person: initials on a muted colour that follows from the name. Decoration; the name stands beside it. */
public final class Badge extends StackPane {

    private static final int COLOURS = 8;

    public Badge(String name) {
        Label initials = new Label(PersonName.initials(name));
        getChildren().add(initials);
        getStyleClass().addAll("badge", "badge-" + (1 + Math.floorMod(spread(name), COLOURS)));
        setAccessibleRole(AccessibleRole.NODE);
        setMouseTransparent(true);
    }

    /** Several people, one laid over the other. */
    public static HBox row(List<String> names) {
        HBox row = new HBox();
        row.getStyleClass().add("badges");
        names.forEach(name -> row.getChildren().add(new Badge(name)));
        return row;
    }

    /** The same on every computer and in every version, so that people keep their colour. */
    private static int spread(String name) {
        int hash = name.strip().hashCode() * 0x9E3779B1;
        return hash ^ (hash >>> 15);
    }
}
