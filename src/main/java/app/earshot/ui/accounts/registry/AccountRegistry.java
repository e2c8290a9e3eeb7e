package app.earshot.ui.accounts.registry;

import app.earshot.domain.draft.SheetKey;
import app.earshot.ui.shell.Visit;
import app.earshot.usecase.account.AccountPage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The parts that show the account that is open, with all that they do. Used on the screen's thread. */
public final class AccountRegistry {

    private final List<AccountPart> parts = new ArrayList<>();
    private final Map<AccountTab, AccountPart> tabs = new EnumMap<>(AccountTab.class);
    private final Map<Class<?>, Arrival> arrivals = new HashMap<>();
    private final Map<String, Reopening> sheets = new HashMap<>();

    private final Deque<Runnable> later = new ArrayDeque<>();

    private record Arrival(@Nullable AccountTab tab, BiConsumer<AccountPage, Visit> shown) {}

    private record Reopening(AccountTab tab, SheetOpener opener) {}

    /** Enters a part that follows every account that is opened. */
    public void part(AccountPart part) {
        parts.add(part);
        part.register(this);
    }

    /** Enters a part that shows an account only while its tab is in front. */
    public void tab(AccountTab tab, AccountPart part) {
        tabs.put(tab, part);
        part.register(this);
    }

    /** For parts that nobody sees at first: they enter when somebody asks for what is not known yet, or {@link #enterAll all} are told to. */
    public void later(Runnable entering) {
        later.add(entering);
    }

    /** Whoever has not entered yet does so now. */
    public void enterAll() {
        for (Runnable next = later.poll(); next != null; next = later.poll()) {
            next.run();
        }
    }

    /**
     * Enters what is done for somebody who is sent here.
     *
     * @param tab the tab that comes to the front first, or null to stay where one is
     */
    public <V extends Visit.OfAccount> void visit(Class<V> kind, @Nullable AccountTab tab, BiConsumer<AccountPage, V> shown) {
        enter(arrivals, kind, new Arrival(tab, (page, visit) -> shown.accept(page, kind.cast(visit))));
    }

    /**
     * Enters how a kind of sheet is opened again.
     *
     * @param tab the tab that comes to the front first
     */
    public void sheet(String kind, AccountTab tab, SheetOpener opener) {
        enter(sheets, kind, new Reopening(tab, opener));
    }

    private static <K, V> void enter(Map<K, V> entered, K kind, V what) {
        if (entered.putIfAbsent(kind, what) != null) {
            throw new IllegalStateException("entered twice: " + kind);
        }
    }

    /** An account is about to be opened. */
    public void readAhead(UUID accountId) {
        parts.forEach(part -> part.readAhead(accountId));
    }

    /** Shows an account: what stands round the tabs, and the tab in front. The other tabs read it when they come to the front. */
    public void open(AccountPage page, AccountTab front) {
        openTab(page, front);
        parts.forEach(part -> part.open(page));
    }

    /** Shows an account in a tab that comes to the front. */
    public void openTab(AccountPage page, AccountTab tab) {
        if (tab != AccountTab.TIMELINE) {
            enterAll();
        }
        AccountPart part = tabs.get(tab);
        if (part != null) {
            part.open(page);
        }
    }

    /** Called before the window closes. */
    public void leave() {
        parts.forEach(AccountPart::leave);
        tabs.values().forEach(AccountPart::leave);
    }

    /** The tab to which a visit leads; none if it leads to no tab. */
    public Optional<AccountTab> tabOf(Visit.OfAccount visit) {
        enterAll();
        return Optional.ofNullable(arrivals.get(visit.getClass())).map(Arrival::tab);
    }

    /** Does what somebody was sent for, on an account that is open. */
    public void arrive(AccountPage page, Visit.OfAccount visit) {
        enterAll();
        Arrival arrival = arrivals.get(visit.getClass());
        if (arrival != null) {
            arrival.shown().accept(page, visit);
        }
    }

    /** The tab on which a sheet is opened again; none if nobody knows such a sheet. */
    public Optional<AccountTab> tabOf(SheetKey key) {
        enterAll();
        return Optional.ofNullable(sheets.get(key.sheet())).map(Reopening::tab);
    }

    /** Opens a sheet again, on an account that is open. */
    public void open(AccountPage page, SheetKey key, Runnable gone) {
        enterAll();
        Reopening reopening = sheets.get(key.sheet());
        if (reopening == null) {
            gone.run();
        } else {
            reopening.opener().open(page, key, gone);
        }
    }
}
