package app.earshot.store.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.account.Account;
import app.earshot.domain.account.Person;
import app.earshot.store.Notebook;
import app.earshot.store.NotebookTest;
import app.earshot.store.Samples;
import app.earshot.store.backup.Backup;
import app.earshot.store.backup.BackupReason;
import app.earshot.store.backup.Backups;
import app.earshot.store.row.RowCounts;
import app.earshot.store.seal.Keys;
import app.earshot.testkit.FixedClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On one notebook with everything in it, and a backup of that. */
class AccountRecoveryTest {

    private static final Instant NOW = FixedClock.NOW;
    /** What hangs on no account, or follows from what does. */
    private static final Set<String> OF_NO_ACCOUNT = Set.of(
            "notebook", "setting", "row_digest", "teammate", "crew_member", "day_off", "question_change", "topic_change", "occasion_change", "stage_name",
            "question_tally", "contact_tally", "outlook", "open_need", "entry_reading", "reading_progress", "search_pending",
            "flyway_schema_history");
    private static final AtomicLong NEXT = new AtomicLong();
    private static final Supplier<UUID> IDS = () -> new UUID(0x019f_0000_0000_7000L, Long.MIN_VALUE | NEXT.incrementAndGet());

    @TempDir
    private static Path home;

    private static Notebook whole;
    private static Backup backup;

    @BeforeAll
    static void fill() throws Exception {
        whole = Notebook.create(home.resolve("whole"), NOW);
        NotebookTest.write(whole, Samples::couple);
        NotebookTest.write(whole, session -> {
            for (int i = 0; i < 4; i++) {
                session.entries().insert(Samples.call(Samples.id(1000 + i), NOW.plusSeconds(i)));
            }
            session.entries().setRemoved(Samples.id(1000), NOW);
            session.accounts().insert(Samples.account(Samples.id(2), "Zo & Max"));
            session.people().saveMember(Samples.id(2), Samples.ANA, Set.of(), 0);
            session.entries().insert(Samples.note(Samples.id(2000), Samples.id(2), NOW, "They found us through a guest"));
        });
        NotebookTest.write(whole, RarelyFilled::fill);
        backup = new Backups(whole.folder(), FixedClock.ZONE).make(whole, BackupReason.ASKED, NOW);
    }

    @AfterAll
    static void close() {
        whole.close();
    }

    @Test
    void everyTableThatHangsOnAnAccountIsKnownWithEveryColumn() {
        Map<String, Set<String>> known = new TreeMap<>();
        AccountTable.ALL.forEach(table -> known.put(table.name(), new TreeSet<>(table.columns())));
        Map<String, Set<String>> there = new TreeMap<>();
        whole.<Boolean>read(session -> {
            session.handle()
                    .createQuery("select lower(table_name) as t, lower(column_name) as c from information_schema.columns"
                            + " where table_schema = 'PUBLIC'")
                    .map((row, context) -> Map.entry(row.getString("t"), row.getString("c")))
                    .forEach(column -> there.computeIfAbsent(column.getKey(), none -> new TreeSet<>()).add(column.getValue()));
            return true;
        });
        there.keySet().removeAll(OF_NO_ACCOUNT);
        assertThat(there).isEqualTo(known);
    }

    /** Every account into an empty notebook, one after the other: row by row it is the same, with all that follows from it. */
    @Test
    void whatIsGoneComesBackRowByRow() throws Exception {
        try (Notebook empty = Notebook.create(home.resolve("empty"), NOW); OpenBackup open = OpenBackup.open(empty.folder(), backup.file(), NOW, Keys.NONE)) {
            List<UUID> accounts = whole.read(session -> session.walk().accounts(null, 1000));
            assertThat(open.differences(empty, () -> false)).hasSize(2)
                    .allMatch(one -> one.standing() == AccountDifference.Standing.GONE);
            for (UUID account : accounts) {
                AccountRows rows = open.account(account).orElseThrow();
                NotebookTest.write(empty, session -> new AccountRecovery(session).missing(rows));
            }
            for (AccountTable table : AccountTable.ALL) {
                List<String> before = rows(whole, table, accounts);
                assertThat(before).as("there is something in " + table.name()).isNotEmpty();
                assertThat(rows(empty, table, accounts)).as(table.name()).isEqualTo(before);
            }
            assertThat(tallies(empty)).isEqualTo(tallies(whole));
            assertThat(open.differences(empty, () -> false)).isEmpty();
            assertThat(empty.mismatches()).isEmpty();
            assertThat(empty.<Boolean>read(session -> new RowCounts(session.handle()).areRight())).isTrue();
        }
    }

    /** What was removed comes back, what was changed or written since stands as it does. */
    @Test
    void whatIsMissingIsPutBackAndWhatStandsIsLeftAlone() throws Exception {
        try (Notebook now = copy("changed"); OpenBackup open = OpenBackup.open(now.folder(), backup.file(), NOW, Keys.NONE)) {
            UUID account = longest(now);
            List<UUID> entries = now.read(session -> session.entries().page(account, null, 3).stream().map(entry -> entry.id()).toList());
            NotebookTest.write(now, session -> {
                session.entries().setRemoved(List.of(entries.get(0)), NOW);
                session.handle().createUpdate("update entry set body = body || ' and more' where id = :id").bind("id", entries.get(1)).execute();
                Account was = session.accounts().find(account).orElseThrow();
                session.accounts().update(new Account(account, "Another name", was.kind(), was.note(), was.createdAt(), null, was.version()));
                session.handle().createUpdate("delete from decision where account_id = :id").bind("id", account).execute();
            });
            assertThat(open.differences(now, () -> false)).singleElement().satisfies(one -> {
                assertThat(one.standing()).isEqualTo(AccountDifference.Standing.HERE);
                assertThat(one.entries()).isEqualTo(new Tally(1, 1, 0));
                assertThat(one.others().changed()).isOne();
            });
            AccountRows rows = open.account(account).orElseThrow();
            NotebookTest.write(now, session -> {
                AccountRecovery.Recovered back = new AccountRecovery(session).missing(rows);
                assertThat(back.entries()).isOne();
            });
            assertThat(open.differences(now, () -> false)).singleElement().satisfies(one -> {
                assertThat(one.entries()).isEqualTo(new Tally(0, 1, 0));
                assertThat(one.isMissingAnything()).isFalse();
            });
            assertThat(now.<String>read(session -> session.accounts().find(account).orElseThrow().name())).isEqualTo("Another name");
            assertThat(now.<String>read(session -> session.entries().find(entries.get(1)).orElseThrow().text())).endsWith("and more");
            assertThat(now.<Boolean>read(session -> new RowCounts(session.handle()).areRight())).isTrue();
        }
    }

    /** As another account beside the first: the same words in the same order, the same people but for one who has changed. */
    @Test
    void aSecondAccountHoldsTheSameAndTouchesNothing() throws Exception {
        try (Notebook now = copy("second"); OpenBackup open = OpenBackup.open(now.folder(), backup.file(), NOW, Keys.NONE)) {
            UUID account = longest(now);
            UUID[] second = new UUID[1];
            Person one = now.read(session -> session.people().members(account).getFirst().person());
            NotebookTest.write(now, session -> session.people().update(
                    new Person(one.id(), "Another name", one.contacts(), one.reachedBy(), one.note(), one.version())));
            List<List<String>> before = everything(now, account);
            AccountRows rows = open.account(account).orElseThrow();
            NotebookTest.write(now, session -> second[0] = new AccountRecovery(session).second(rows, "As of 12 March", IDS).account());
            assertThat(everything(now, account)).as("what stands").isEqualTo(before);
            for (AccountTable table : AccountTable.ALL) {
                assertThat(rows(now, table, List.of(second[0]))).as(table.name()).hasSameSizeAs(rows(whole, table, List.of(account)));
            }
            assertThat(words(now, second[0])).isEqualTo(words(whole, account));
            assertThat(now.<List<String>>read(session -> session.people().members(second[0]).stream().map(member -> member.person().name()).toList()))
                    .isEqualTo(whole.<List<String>>read(session -> session.people().members(account).stream().map(member -> member.person().name()).toList()));
            assertThat(now.<Boolean>read(session -> new RowCounts(session.handle()).areRight())).isTrue();
        }
    }

    /** Let go of for good: no word of it stands in any table, and all of it comes back out of a backup. */
    @Test
    void whatTheBinLetGoOfComesBackRowByRow() throws Exception {
        try (Notebook now = copy("emptied"); OpenBackup open = OpenBackup.open(now.folder(), backup.file(), NOW, Keys.NONE)) {
            UUID account = longest(now);
            String name = now.read(session -> session.accounts().find(account).orElseThrow().name());
            List<List<String>> others = everything(now, Samples.id(2));
            NotebookTest.write(now, session -> session.accounts().setRemoved(account, NOW));
            assertThat(now.<Integer>read(session -> session.bin().counted().values().stream().mapToInt(many -> many).sum())).isPositive();
            NotebookTest.write(now, session -> session.bin().empty());

            assertThat(now.<List<?>>read(session -> session.bin().newest(100))).isEmpty();
            assertThat(now.<Boolean>read(session -> session.bin().counted().isEmpty())).isTrue();
            assertThat(NotebookWords.of(now)).as("words of it").noneMatch(words -> words.contains(name) || words.contains("Nobody checking the time"));
            assertThat(everything(now, Samples.id(2))).as("what was not in the bin").isEqualTo(others);
            assertThat(now.<Boolean>read(session -> new RowCounts(session.handle()).areRight())).isTrue();
            assertThat(now.mismatches()).isEmpty();

            AccountRows rows = open.account(account).orElseThrow();
            NotebookTest.write(now, session -> new AccountRecovery(session).missing(rows));
            for (AccountTable table : AccountTable.ALL) {
                if (table.at("version") < 0) {
                    assertThat(rows(now, table, List.of(account))).as(table.name()).isEqualTo(rows(whole, table, List.of(account)));
                } else {
                    assertThat(rows(now, table, List.of(account))).as(table.name()).hasSameSizeAs(rows(whole, table, List.of(account)));
                }
            }
            assertThat(words(now, account)).isEqualTo(words(whole, account));
            assertThat(now.<String>read(session -> session.accounts().find(account).orElseThrow().name())).isEqualTo(name);
            assertThat(now.<Boolean>read(session -> new RowCounts(session.handle()).areRight())).isTrue();
            assertThat(now.mismatches()).isEmpty();
        }
    }

    private static Notebook copy(String name) throws Exception {
        Path folder = home.resolve(name);
        new app.earshot.store.backup.Restoring(folder, NOW).asNew(backup.file());
        return Notebook.open(folder, NOW.plus(Duration.ofHours(1)));
    }

    private static UUID longest(Notebook notebook) {
        return notebook.read(session -> session.handle()
                .createQuery("select account_id from entry where account_id in (select account_id from decision) group by account_id"
                        + " order by count(*) desc, account_id fetch first row only")
                .mapTo(UUID.class)
                .one());
    }

    private static List<String> words(Notebook notebook, UUID account) {
        return notebook.read(session -> session.entries().page(account, null, 1000).stream()
                .map(entry -> entry.at() + " " + entry.text() + entry.heard().stream().map(heard -> heard.words()).toList())
                .toList());
    }

    private static List<List<String>> everything(Notebook notebook, UUID account) {
        return AccountTable.ALL.stream().map(table -> rows(notebook, table, List.of(account))).toList();
    }

    private static List<String> tallies(Notebook notebook) {
        return notebook.read(session -> {
            List<String> all = new ArrayList<>(session.handle()
                    .createQuery("select question_id || ' ' || asked || ' ' || worked from question_tally where asked > 0 order by 1")
                    .mapTo(String.class).list());
            all.addAll(session.handle()
                    .createQuery("select account_id || ' ' || person_id || ' ' || teammate_id || ' ' || entries || ' ' || heard"
                            + " from contact_tally order by 1")
                    .mapTo(String.class).list());
            return all;
        });
    }

    private static List<String> rows(Notebook notebook, AccountTable table, List<UUID> accounts) {
        return notebook.read(session -> {
            List<String> rows = new ArrayList<>();
            new AccountRowsDao(session.handle()).each(table, accounts, (account, row) -> rows.add(account + " " + java.util.Arrays.toString(row)));
            return rows;
        });
    }
}
