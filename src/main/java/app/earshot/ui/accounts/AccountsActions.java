package app.earshot.ui.accounts;

import app.earshot.domain.account.AccountRow;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.Place;
import app.earshot.ui.accounts.list.AccountListActions;
import app.earshot.ui.accounts.list.AccountListModel;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.shell.Visit;
import app.earshot.usecase.account.AccountPage;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Opens accounts and keeps everything that shows one up to date. */
public final class AccountsActions {

    private final AccountsModel model;
    private final AccountListModel listModel;
    private final AccountListActions list;
    private final AccountParts parts;
    private final Neighbours neighbours;
    private final Tools tools;
    private boolean begun;

    public AccountsActions(
            AccountsModel model, Tools tools, AccountListModel listModel, AccountParts parts, Neighbours neighbours) {
        this.model = model;
        this.listModel = listModel;
        this.parts = parts;
        this.neighbours = neighbours;
        this.tools = tools;
        this.list = new AccountListActions(listModel, tools, this::open);
        tools.verbs().changes().listen(this::kept);
    }

    AccountsModel model() {
        return model;
    }

    public AccountListActions list() {
        return list;
    }

    /** Comes to the front: reads the list the first time, and looks at the calendar every time. */
    public void shown() {
        if (begun) {
            list.look();
        } else {
            begun = true;
            list.open();
        }
    }

    /** Opens the account that needs listening most, where none is open. */
    public void openFirst() {
        if (listModel.selected().get() == null && !listModel.rows().isEmpty()) {
            AccountRow row = listModel.rows().get(0);
            if (row != null) {
                open(row.id());
            }
        }
    }

    /** Opens an account's page. */
    public void open(UUID accountId) {
        read(accountId, page -> {});
    }

    /** Opens an account ready to write: they may be on the telephone. */
    public void openToWrite(UUID accountId) {
        read(accountId, page -> write());
    }

    /** Opens an account at one of its entries. */
    public void openEntry(UUID accountId, UUID entryId, @Nullable Place place) {
        read(accountId, page -> {
            showTab(AccountTab.TIMELINE);
            neighbours.showEntry().accept(entryId, place);
        });
    }

    /** Opens an account at one of its disagreements, or at a wording of its goal. */
    public void openBetween(UUID accountId, UUID id) {
        read(accountId, page -> {
            showTab(AccountTab.BETWEEN_US);
            parts.between.want(id);
        });
    }

    /** Opens an account at one of its tabs and goes on from there. */
    void openAt(UUID accountId, AccountTab tab, Consumer<AccountPage> then) {
        read(accountId, page -> {
            showTab(tab);
            then.accept(page);
        });
    }

    public void showTab(AccountTab tab) {
        model.tab().set(tab);
        AccountPage page = model.page().get();
        if (page != null) {
            parts.openTab(page, tab);
        }
    }

    /** Goes to where an entry is written. */
    public void write() {
        if (model.page().get() != null) {
            showTab(AccountTab.TIMELINE);
            neighbours.write().run();
        }
    }

    /** Goes to where a reply is written. */
    public void reply(UUID accountId, @Nullable UUID entryId, String words) {
        AccountPage page = model.page().get();
        if (page != null && page.account().id().equals(accountId)) {
            neighbours.reply().open(page, entryId, words);
        } else {
            read(accountId, opened -> neighbours.reply().open(opened, entryId, words));
        }
    }

    /** Answers the message of the open account that waits. */
    void reply() {
        AccountPage page = model.page().get();
        if (page != null) {
            neighbours.reply().open(page, null, "");
        }
    }

    /** Goes on with what was begun about the next step after a conversation of the open account. */
    void goOn(Entry entry) {
        neighbours.goOn().accept(entry);
    }

    /** Called before the window closes. */
    public void leave() {
        neighbours.leave().run();
    }

    public void toggleList() {
        showList(!model.listShown().get());
    }

    void showList(boolean shown) {
        model.listShown().set(shown);
    }

    public void begin() {
        tools.navigator().visit(new Visit.NewEnquiry());
    }

    private void read(UUID accountId, Consumer<AccountPage> then) {
        listModel.selected().set(accountId);
        neighbours.readAhead().accept(accountId);
        tools.frame()
                .work()
                .notebook("accounts/open", () -> tools.verbs().readAccount().run(accountId))
                .onlyLatest()
                .then(read -> show(read, then))
                .start();
    }

    /** By a key of its own: whoever is on the way to one of its entries should still come there. */
    private void readAgain(UUID accountId) {
        tools.frame()
                .work()
                .notebook("accounts/again", () -> tools.verbs().readAccount().run(accountId))
                .onlyLatest()
                .then(read -> {
                    if (accountId.equals(listModel.selected().get())) {
                        show(read, page -> {});
                    }
                })
                .start();
    }

    private void show(Optional<AccountPage> read, Consumer<AccountPage> then) {
        if (read.isEmpty()) {
            listModel.selected().set(null);
            model.page().set(null);
            return;
        }
        AccountPage page = read.get();
        model.page().set(page);
        parts.open(page, model.tab().get());
        neighbours.open().accept(page);
        then.accept(page);
    }

    /** Called on the notebook's thread. */
    private void kept(@Nullable UUID accountId) {
        tools.frame().work().onScreen(() -> changed(Optional.ofNullable(accountId)));
    }

    private void changed(Optional<UUID> accountId) {
        UUID selected = listModel.selected().get();
        if (begun) {
            list.changed();
        }
        if (selected != null && accountId.map(selected::equals).orElse(true)) {
            readAgain(selected);
        }
    }
}
