package app.earshot.store.recovery;

import app.earshot.domain.account.Account;
import app.earshot.domain.account.Person;
import app.earshot.domain.account.Teammate;
import app.earshot.store.Notebook;
import app.earshot.store.Session;
import app.earshot.store.backup.BackupFailed;
import app.earshot.store.backup.Restoring;
import app.earshot.store.erasure.Erasures;
import app.earshot.store.failure.NotebookRefused;
import app.earshot.store.folder.DurableFiles;
import app.earshot.store.folder.NotebookFolder;
import app.earshot.store.seal.Keys;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A backup that is looked into. It is read from a copy that was unpacked, checked as everything that opens a notebook is, and brought to today's
 * form: the backup itself is never written to. Blocks for as long as it takes; whoever saves meanwhile waits for one small reading at most.
 */
public final class OpenBackup implements AutoCloseable {

    /** Accounts that are read at once, of either moment. */
    private static final int PAGE = 40;

    private static final AccountTable TOPICS = new AccountTable(
            "topic_change", "topic_change", null, List.of("code"), List.of("code"),
            List.of(
                    "code", "topic_group", "words", "occasions", "weights", "stale_after_days", "from_each_partner", "business", "list_order",
                    "added", "switched_off", "version"),
            Set.of());
    private static final AccountTable OCCASIONS = new AccountTable(
            "occasion_change", "occasion_change", null, List.of("code"), List.of("code"),
            List.of("code", "listens_like", "words", "list_order", "switched_off", "version"), Set.of());

    private final NotebookFolder folder;
    private final Notebook then;

    private OpenBackup(NotebookFolder folder, Notebook then) {
        this.folder = folder;
        this.then = then;
    }

    /**
     * Opens one. It has to be closed; one at a time.
     *
     * @param notebook the folder of the notebook whose backup it is
     * @param keys of the notebook, if it has a password
     */
    public static OpenBackup open(Path notebook, Path backup, Instant now, Keys keys) throws BackupFailed, NotebookRefused {
        NotebookFolder folder = new NotebookFolder(notebook.toAbsolutePath().normalize()).looking();
        try {
            DurableFiles.deleteAll(folder.path());
            new Restoring(folder.path(), now, keys).toLookInto(backup);
            return new OpenBackup(folder, Erasures.settle(Notebook.open(folder.path(), now, keys), now));
        } catch (IOException unwritable) {
            throw new BackupFailed(BackupFailed.Kind.UNWRITABLE);
        }
    }

    /** How many promises it holds, without those that are off the lists. */
    public long promises() {
        return then.read(session -> session.handle()
                .createQuery("select count(*) from promise where removed = false")
                .mapTo(Long.class)
                .one());
    }

    /**
     * Holds every account in it against how that stands now.
     *
     * @param now the notebook, in which others may go on saving
     * @param stops whether to leave off, which is asked now and then; what was found until then is given
     * @return those that differ, those that are gone first, then by name
     */
    public List<AccountDifference> differences(Notebook now, BooleanSupplier stops) {
        List<AccountDifference> differences = new ArrayList<>();
        @Nullable UUID last = null;
        while (!stops.getAsBoolean()) {
            UUID after = last;
            List<UUID> page = then.read(session -> session.walk().accounts(after, PAGE));
            if (page.isEmpty()) {
                break;
            }
            Map<UUID, AccountState> before = states(then, page);
            Map<UUID, AccountState> since = states(now, page);
            page.stream()
                    .filter(account -> !before.get(account).isRemoved())
                    .map(account -> AccountDifference.between(account, before.get(account), since.get(account)))
                    .filter(AccountDifference::isAny)
                    .forEach(differences::add);
            last = page.getLast();
        }
        differences.sort(java.util.Comparator.comparing(AccountDifference::standing).thenComparing(AccountDifference::name));
        return differences;
    }

    /** Each table in a turn of its own. */
    private static Map<UUID, AccountState> states(Notebook notebook, List<UUID> accounts) {
        Map<UUID, AccountState> states = new HashMap<>();
        accounts.forEach(account -> states.put(account, new AccountState()));
        for (AccountTable table : AccountTable.ALL) {
            notebook.<Boolean>read(session -> {
                new AccountRowsDao(session.handle()).each(table, accounts, (account, row) -> states.get(account).add(table, row));
                return true;
            });
        }
        return states;
    }

    /** Everything of one account; empty if it is not in it. */
    public Optional<AccountRows> account(UUID id) {
        return then.read(session -> session.accounts().find(id).map(account -> rows(session, account)));
    }

    private static AccountRows rows(Session session, Account account) {
        Map<AccountTable, List<Object[]>> rows = new LinkedHashMap<>();
        AccountRowsDao dao = new AccountRowsDao(session.handle());
        for (AccountTable table : AccountTable.ALL) {
            List<Object[]> found = new ArrayList<>();
            dao.each(table, List.of(account.id()), (owner, row) -> found.add(row));
            rows.put(table, found);
        }
        AccountRows bare = new AccountRows(account, rows, List.of(), List.of());
        Set<UUID> people = bare.values(UUID.class, "person_id", "referred_by").collect(Collectors.toCollection(HashSet::new));
        Set<UUID> ours = bare.values(UUID.class, "teammate_id", "crew").collect(Collectors.toSet());
        Set<String> codes = bare.values(String.class, "topic", "occasion").collect(Collectors.toSet());
        rows.put(TOPICS, dao.added(TOPICS, "added = true", codes));
        rows.put(OCCASIONS, dao.added(OCCASIONS, "listens_like is not null", codes));
        List<Person> named = List.copyOf(session.people().findAll(people).values());
        List<Teammate> teammates = session.teammates().all().stream().filter(mate -> ours.contains(mate.id())).toList();
        return new AccountRows(account, rows, named, teammates);
    }

    @Override
    public void close() {
        then.close();
        try {
            DurableFiles.deleteAll(folder.path());
        } catch (IOException stays) {
            // The next look, or the next opening, throws it away.
            return;
        }
    }
}
