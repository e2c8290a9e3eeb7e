package app.earshot.ui.accounts;

import app.earshot.domain.draft.SheetKey;
import app.earshot.ui.accounts.list.AccountListActions;
import app.earshot.ui.accounts.registry.AccountRegistry;
import app.earshot.ui.accounts.registry.AccountTab;
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
    private final Tools tools;
    private final AccountListActions list;
    private final AccountRegistry registry;
    private boolean begun;

    /** @param registry the parts that show the account that is open */
    public AccountsActions(AccountsModel model, Tools tools, AccountListActions list, AccountRegistry registry) {
        this.model = model;
        this.tools = tools;
        this.list = list;
        this.registry = registry;
        list.onChosen(this::open);
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
        if (list.selected() == null) {
            list.first().ifPresent(this::open);
        }
    }

    /** Opens an account's page. */
    public void open(UUID accountId) {
        read(accountId, page -> {});
    }

    /** Opens an account for something. What needs no tab of it is done at once where the account is open already. */
    public void visit(Visit.OfAccount visit) {
        AccountPage page = model.page().get();
        boolean here = page != null && page.account().id().equals(visit.accountId());
        if (page != null && here && registry.tabOf(visit).isEmpty()) {
            registry.arrive(page, visit);
        } else {
            read(visit.accountId(), opened -> arrive(opened, visit));
        }
    }

    /**
     * Goes on in a sheet in which words wait.
     *
     * @param gone called if what it is about is not there any more
     */
    void goOn(SheetKey key, Runnable gone) {
        UUID account = key.accountId();
        Optional<AccountTab> tab = registry.tabOf(key);
        if (account == null || tab.isEmpty()) {
            gone.run();
            return;
        }
        tools.frame()
                .work()
                .notebook("accounts/sheet-again", () -> tools.verbs().readAccount().run(account))
                .then(there -> {
                    if (there.isEmpty()) {
                        gone.run();
                    } else {
                        read(account, page -> {
                            showTab(tab.get());
                            registry.open(page, key, gone);
                        });
                    }
                })
                .start();
    }

    public void showTab(AccountTab tab) {
        model.tab().set(tab);
        AccountPage page = model.page().get();
        if (page != null) {
            registry.openTab(page, tab);
        }
    }

    /** Goes to where an entry is written. */
    public void write() {
        AccountPage page = model.page().get();
        if (page != null) {
            arrive(page, new Visit.ToAccount(page.account().id()));
        }
    }

    /** Answers the message of the open account that waits. */
    void reply() {
        AccountPage page = model.page().get();
        if (page != null) {
            arrive(page, new Visit.ToReply(page.account().id(), null, ""));
        }
    }

    /** Called before the window closes. */
    public void leave() {
        registry.leave();
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

    private void arrive(AccountPage page, Visit.OfAccount visit) {
        registry.tabOf(visit).ifPresent(this::showTab);
        registry.arrive(page, visit);
    }

    private void read(UUID accountId, Consumer<AccountPage> then) {
        list.select(accountId);
        registry.readAhead(accountId);
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
                    if (accountId.equals(list.selected())) {
                        show(read, page -> {});
                    }
                })
                .start();
    }

    private void show(Optional<AccountPage> read, Consumer<AccountPage> then) {
        if (read.isEmpty()) {
            list.select(null);
            model.page().set(null);
            tools.shell().account().set(null);
            return;
        }
        AccountPage page = read.get();
        model.page().set(page);
        registry.open(page, model.tab().get());
        tools.shell().account().set(page.account().id());
        then.accept(page);
    }

    /** Called on the notebook's thread. */
    private void kept(@Nullable UUID accountId) {
        tools.frame().work().onScreen(() -> changed(Optional.ofNullable(accountId)));
    }

    private void changed(Optional<UUID> accountId) {
        UUID selected = list.selected();
        if (begun) {
            list.changed();
        }
        if (selected != null && accountId.map(selected::equals).orElse(true)) {
            readAgain(selected);
        }
    }
}
