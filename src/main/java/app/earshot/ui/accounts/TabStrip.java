package app.earshot.ui.accounts;

import app.earshot.ui.accounts.registry.AccountTab;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.account.AccountPage;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The tabs of an account with their counts. */
final class TabStrip extends TabPane {

    private final AccountsModel model;
    private final Messages messages;
    private final AccountsActions actions;
    private final AccountContents contents;
    private final Map<AccountTab, Tab> tabs = new EnumMap<>(AccountTab.class);

    TabStrip(AccountsModel model, AccountsActions actions, AccountContents contents, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.actions = actions;
        this.contents = contents;
        getStyleClass().add("account-tabs");
        setAccessibleText(messages.text("accounts.tabs"));
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        setTabDragPolicy(TabDragPolicy.FIXED);
        for (AccountTab which : AccountTab.values()) {
            Tab tab = new Tab();
            tab.setUserData(which);
            tabs.put(which, tab);
        }
        offerListening(false);
        getSelectionModel().selectedItemProperty().subscribe(tab -> {
            if (tab != null && tab.getUserData() instanceof AccountTab which) {
                if (tab.getContent() == null) {
                    tab.setContent(contents.of(which));
                }
                if (which != model.tab().get()) {
                    actions.showTab(which);
                }
            }
        });
        model.tab().subscribe(which -> getSelectionModel().select(tabs.get(which)));
        model.page().subscribe(this::count);
    }

    /** Where there is no room beside the account, what is worth asking becomes a tab, and takes its place back from beside it. */
    void offerListening(boolean offered) {
        Tab listening = tab(AccountTab.LISTENING);
        if (offered && listening.getContent() != contents.listening().getParent()) {
            listening.setContent(new StackPane(contents.listening()));
        }
        if (offered && !getTabs().contains(listening)) {
            getTabs().add(listening);
        } else if (getTabs().isEmpty() || !offered) {
            getTabs().setAll(tabs.values().stream().filter(tab -> tab != listening).toList());
            if (model.tab().get() == AccountTab.LISTENING) {
                actions.showTab(AccountTab.TIMELINE);
            }
            getSelectionModel().select(tab(model.tab().get()));
        }
    }

    /** To the tab beside the one in front, and from the last to the first. */
    void step(int by) {
        int at = getSelectionModel().getSelectedIndex();
        getSelectionModel().select(Math.floorMod(at + by, getTabs().size()));
    }

    private void count(@Nullable AccountPage page) {
        tabs.forEach((which, tab) -> {
            String name = messages.name("accounts.tab", which);
            int count = page == null ? 0 : which.count(page);
            tab.setText(count == 0 ? name : messages.text("accounts.tab.counted", name, count));
        });
    }

    private Tab tab(AccountTab which) {
        return java.util.Objects.requireNonNull(tabs.get(which));
    }
}
