package app.earshot.ui.accounts.list;

import app.earshot.domain.account.AccountRow;
import app.earshot.domain.account.ListOrder;
import app.earshot.ui.parts.paging.PagedRows;
import app.earshot.ui.shell.Tools;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What may be done in the list of accounts. */
public final class AccountListActions {

    private final AccountListModel model;
    private final Tools tools;
    private Consumer<UUID> chosen = id -> {};

    /** Counts the orders and filters there have been, so that a page of an earlier one is not put into this one. */
    private int readings;

    private record Reading(int count, Map<Integer, List<AccountRow>> pages) {}

    public AccountListActions(AccountListModel model, Tools tools) {
        this.model = model;
        this.tools = tools;
        model.rows().onWanted(this::readPage);
    }

    /** @param opens opens the page of an account that is chosen in the list */
    public void onChosen(Consumer<UUID> opens) {
        chosen = opens;
    }

    /** The account that is open, or null. */
    public @Nullable UUID selected() {
        return model.selected().get();
    }

    /** Marks the account that is open, or (null) none. */
    public void select(@Nullable UUID accountId) {
        model.selected().set(accountId);
    }

    /** The account that stands first, as far as the list is read. */
    public Optional<UUID> first() {
        return model.rows().isEmpty() ? Optional.empty() : Optional.ofNullable(model.rows().get(0)).map(AccountRow::id);
    }

    /**
     * Reads the list, and brings its sentences up to date behind it: on the first start of a day those of all accounts, which the account
     * that is shown first should not wait for.
     */
    public void open() {
        read(List.of(0));
        tools.frame().work().whenQuiet(this::refreshStale);
    }

    /** Shows the accounts with these words in their names. */
    public void filter(String words) {
        if (!words.equals(model.filter().get())) {
            model.filter().set(words);
            read(List.of(0));
        }
    }

    public void order(ListOrder order) {
        model.order().set(order);
        read(List.of(0));
    }

    /** Opens an account's page. */
    public void choose(UUID accountId) {
        if (!accountId.equals(model.selected().get())) {
            chosen.accept(accountId);
        }
    }

    /** Takes an account off the list; the toast and Ctrl+Z bring it back. */
    public void remove(UUID accountId) {
        tools.frame().work()
                .notebook("accounts/remove/" + accountId, () -> {
                    tools.verbs().changeAccount().remove(accountId);
                    return accountId;
                })
                .start();
    }

    /** Something was kept: rows may tell something else now. */
    public void changed() {
        refreshStale();
    }

    /** Looks at the calendar: after midnight many rows tell something else. */
    public void look() {
        LocalDate today = tools.frame().messages().days().today();
        if (!today.equals(model.today().get())) {
            model.today().set(today);
            changed();
        }
    }

    /** The account next to the selected one, a step up or down, is opened. */
    public void step(int by) {
        UUID selected = model.selected().get();
        int at = selected == null ? -1 : model.rows().indexOfId(selected);
        int next = Math.clamp(at + (long) by, 0, Math.max(0, model.rows().size() - 1));
        AccountRow row = model.rows().isEmpty() ? null : model.rows().get(next);
        if (row != null) {
            choose(row.id());
        }
    }

    private void read(List<Integer> pages) {
        int reading = ++readings;
        ListOrder order = model.order().get();
        String filter = model.filter().get();
        tools.frame().work()
                .notebook("accounts/list", () -> {
                    Map<Integer, List<AccountRow>> read = new HashMap<>();
                    for (int page : pages) {
                        read.put(page, page(order, filter, page));
                    }
                    return new Reading(tools.verbs().readAccounts().count(filter), read);
                })
                .onlyLatest()
                .then(it -> show(reading, it))
                .start();
    }

    private void show(int reading, Reading read) {
        if (reading == readings) {
            model.rows().replace(read.count(), read.pages());
            model.read().set(true);
        }
    }

    private void readPage(int page) {
        int reading = readings;
        ListOrder order = model.order().get();
        String filter = model.filter().get();
        tools.frame().work()
                .notebook("accounts/page/" + page, () -> page(order, filter, page))
                .then(rows -> put(reading, page, rows))
                .start();
    }

    private void put(int reading, int page, List<AccountRow> rows) {
        if (reading == readings) {
            model.rows().put(page, rows);
        }
    }

    private List<AccountRow> page(ListOrder order, String filter, int page) {
        return tools.verbs().readAccounts().page(order, filter, page * PagedRows.PAGE, PagedRows.PAGE);
    }

    /**
     * Some at a time, so that whatever a person does meanwhile comes in between. At the end the rows in view are read in any case:
     * somebody else may have brought them up to date.
     */
    private void refreshStale() {
        tools.frame().work()
                .notebook("accounts/refresh", () -> tools.verbs().refreshOutlooks().run())
                .then(refreshed -> {
                    if (refreshed > 0) {
                        refreshStale();
                    } else {
                        read(model.rows().inView());
                        model.readings().set(model.readings().get() + 1);
                    }
                })
                .start();
    }
}
