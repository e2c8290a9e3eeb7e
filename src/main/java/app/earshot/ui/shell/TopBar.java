package app.earshot.ui.shell;

import app.earshot.ui.command.Command;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.Visibility;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.words.Messages;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The bar above every screen: the search, and the way to write a new enquiry down. */
final class TopBar extends HBox {

    private final StackPane search = new StackPane();
    private final Button list;
    private final Button date;

    TopBar(Messages messages, Runnable toggleList, Runnable askDate, Runnable newEnquiry) {
        getStyleClass().add("top-bar");
        list = Buttons.icon(messages.text(Command.TOGGLE_LIST.key()), new FontIcon(Feather.SIDEBAR), toggleList);
        Button enquiry = Buttons.primary(messages.text(Command.NEW_ENQUIRY.key()), newEnquiry);
        enquiry.setMinWidth(USE_PREF_SIZE);
        enquiry.setTooltip(new Tooltip(
                messages.text("shell.with-key", enquiry.getText(), Command.NEW_ENQUIRY.keyText())));
        date = Buttons.plain(messages.text(Command.DATE_FREE.key()), askDate);
        Label key = Texts.line(Command.DATE_FREE.keyText(), "key");
        key.setMinWidth(USE_PREF_SIZE);
        date.setGraphic(key);
        date.setContentDisplay(ContentDisplay.RIGHT);
        date.setTooltip(new Tooltip(messages.text("shell.with-key", date.getText(), Command.DATE_FREE.keyText())));
        search.getStyleClass().add("search-slot");
        Region space = new Region();
        HBox.setHgrow(search, Priority.ALWAYS);
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(list, search, space, date, enquiry);
    }

    void search(Node field) {
        search.getChildren().setAll(field);
    }

    Node search() {
        return search;
    }

    /** Where the question about a date hangs from. */
    Node date() {
        return date;
    }

    /** The button for the list is there only where the list is folded away by itself. */
    void offerList(boolean offered) {
        Visibility.set(list, offered);
    }
}
