package app.earshot.ui.accounts;

import app.earshot.ui.accounts.header.HeaderView;
import app.earshot.ui.command.Command;
import app.earshot.ui.parts.EmptyState;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.account.AccountPage;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The column in the middle: the account that is open, under its header, or the one next step where none is. */
final class AccountColumn extends StackPane {

    private final AccountsModel model;
    private final AccountsActions actions;
    private final Messages messages;
    private final Runnable showList;
    private final HeaderView header;
    private final TabStrip tabs;
    private final VBox account = new VBox();
    private final ScrollPane lowHeader = new ScrollPane();

    /** @param showList shows the list of accounts where it is folded away */
    AccountColumn(AccountsModel model, AccountsActions actions, AccountContents contents, Messages messages, Runnable showList) {
        this.model = model;
        this.actions = actions;
        this.messages = messages;
        this.showList = showList;
        header = contents.header();
        header.offer(contents.call().begin());
        tabs = new TabStrip(model, actions, contents, messages);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        account.getStyleClass().add("account");
        account.getChildren().addAll(header, contents.call().bar(), tabs);
        account.addEventFilter(KeyEvent.KEY_PRESSED, this::turnTabs);
        account.setMinWidth(0);
        lowHeader.getStyleClass().setAll("scroll-pane", "low-header");
        lowHeader.setFitToWidth(true);
        lowHeader.setFocusTraversable(false);
        getStyleClass().add("account-middle");
    }

    /** Its parts between which F6 moves, in reading order. */
    List<Node> regions() {
        return List.of(header, tabs);
    }

    /** @param nobody whether there is no account at all that could be open */
    void show(@Nullable AccountPage page, boolean nobody) {
        if (page == null) {
            getChildren().setAll(nobody ? nothingYet() : nothingOpen());
        } else if (!getChildren().contains(account)) {
            getChildren().setAll(account);
        }
    }

    /** Where the window is low, the header scrolls in a part of it, so that the conversations are seen. */
    void placeHeader(boolean low) {
        Node now = low ? lowHeader : header;
        if (account.getChildren().getFirst() != now) {
            lowHeader.setContent(null);
            account.getChildren().removeFirst();
            if (low) {
                lowHeader.setContent(header);
            }
            account.getChildren().addFirst(now);
        }
    }

    /** Where there is no room beside it, what is worth asking becomes one of its tabs. */
    void offerListening(boolean offered) {
        tabs.offerListening(offered);
    }

    private Node nothingYet() {
        return new EmptyState(
                messages.text("accounts.none.title"),
                messages.text("accounts.none.sentence"),
                messages.text(Command.NEW_ENQUIRY.key()),
                actions::begin);
    }

    private Node nothingOpen() {
        if (!model.listShown().get()) {
            return new EmptyState(
                    messages.text("accounts.closed.title"),
                    messages.text("accounts.closed.folded"),
                    messages.text("accounts.closed.show-list"),
                    showList);
        }
        return new EmptyState(messages.text("accounts.closed.title"), messages.text("accounts.closed.sentence"));
    }

    /** Ctrl+Tab turns the tabs from anywhere in the account, also while something is being typed. */
    private void turnTabs(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && event.isControlDown()) {
            event.consume();
            tabs.step(event.isShiftDown() ? -1 : 1);
            tabs.requestFocus();
        }
    }
}
