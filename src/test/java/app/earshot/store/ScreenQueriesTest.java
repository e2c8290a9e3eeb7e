package app.earshot.store;

import static app.earshot.store.Samples.ACCOUNT;
import static app.earshot.store.Samples.ANA;
import static app.earshot.store.Samples.NOW;
import static app.earshot.store.Samples.id;
import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.account.ListOrder;
import app.earshot.domain.account.Outlook.Need;
import app.earshot.domain.reading.EntryReading;
import app.earshot.domain.reading.ReadingKind;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.Place;
import app.earshot.domain.timeline.Position;
import app.earshot.domain.today.TodaySection;
import app.earshot.store.engine.OpenEngine;
import app.earshot.store.engine.Schema;
import app.earshot.store.opening.StandardEngine;
import app.earshot.store.row.Statements;
import app.earshot.store.timeline.ReadingDao.Progress;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.Test;

/** Every query of a screen finds its rows through an index; only tables that stay small are read from end to end. */
class ScreenQueriesTest {

    private static final Set<String> SMALL =
            Set.of("PUBLIC.TEAMMATE", "PUBLIC.QUESTION_TALLY", "PUBLIC.DRAFT", "PUBLIC.SEARCH_PENDING", "PUBLIC.NOTEBOOK", "PUBLIC.CREW_MEMBER");

    /** Queries over so few rows that sorting them costs nothing. */
    private static final Set<String> FEW = Set.of("from shared_goal", "state = 'broken'", "select person_id from entry_person", "from stage_change", "from ruling", "having count(*) > 1", "from enquiry e join account");

    @Test
    void noScreenReadsAWholeTable() throws SQLException {
        Map<String, String> plans = plans();
        assertThat(plans).hasSizeGreaterThan(60);
        assertThat(plans.values()).noneMatch(plan ->
                plan.contains(".tableScan") && SMALL.stream().noneMatch(table -> plan.contains(table + ".tableScan")));
    }

    /** What is shown in order and only in part must come in that order from the index, or all of it would be sorted first. */
    @Test
    void pagesComeSortedFromTheirIndex() throws SQLException {
        assertThat(plans().entrySet().stream()
                        .filter(plan -> plan.getKey().contains("fetch first") && plan.getKey().contains("order by"))
                        .filter(plan -> FEW.stream().noneMatch(plan.getKey()::contains))
                        .map(Map.Entry::getValue))
                .hasSizeGreaterThan(10)
                .allMatch(plan -> plan.contains("index sorted"));
    }

    /** What the screens ask, with the way that H2 takes to answer it. */
    private static Map<String, String> plans() throws SQLException {
        Set<String> statements = new LinkedHashSet<>();
        try (OpenEngine engine = StandardEngine.make().inMemory(Schema.current())) {
            Jdbi jdbi = Statements.over(engine::connect);
            jdbi.getConfig(SqlStatements.class).setSqlLogger(new SqlLogger() {
                @Override
                public void logBeforeExecution(StatementContext context) {
                    statements.add(context.getParsedSql().getSql());
                }
            });
            try (Handle handle = jdbi.open()) {
                Session session = new Session(handle);
                Samples.couple(session);
                session.entries().insertAll(entries());
                everyScreen(session);
                Map<String, String> plans = new LinkedHashMap<>();
                for (String sql : statements) {
                    plans.put(sql, plan(handle, sql));
                }
                return plans;
            }
        }
    }

    private static List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            entries.add(Samples.call(id(1000 + i), NOW.plusSeconds(i)));
        }
        return entries;
    }

    private static void today(Session session) {
        LocalDate day = LocalDate.of(2027, 6, 26);
        session.openNeeds().replace(ACCOUNT, List.of());
        session.openNeeds().page(TodaySection.WAITING, day, 30);
        session.openNeeds().count(TodaySection.WAITING, day, 100);
        session.openNeeds().count(TodaySection.AFTER, Need.THANKS_OWED, day, 100);
        session.today().due(day, day, 30);
        session.today().countDue(day, day, 100);
        session.today().coming(day, 30);
        session.today().countComing(day, day, 100);
        session.today().takenTwice(day, day, 30);
        session.today().lastDay();
    }

    private static void everyScreen(Session session) {
        Entry entry = session.entries().page(ACCOUNT, null, 30).getLast();
        session.entries().page(ACCOUNT, Position.of(entry), 30);
        session.entries().pageAfter(ACCOUNT, Position.of(entry), 30);
        session.readings().replace(entry, List.of(new EntryReading(entry.id(), ReadingKind.TOPIC, "hopes", new Place(0, 3), null)));
        session.readings().progress(ACCOUNT);
        session.readings().setProgress(ACCOUNT, new Progress(1, Position.of(entry)));
        session.facts().of(ACCOUNT);
        session.connections().of(ACCOUNT);
        session.heard().of(ACCOUNT, null, null, 30);
        session.heard().of(ACCOUNT, ANA, null, 30);
        session.heard().count(ACCOUNT);
        session.promises().of(ACCOUNT);
        session.requests().open(ACCOUNT);
        session.requests().of(ACCOUNT);
        session.requests().countOpen(ACCOUNT);
        session.requests().rules(6);
        session.disagreements().of(ACCOUNT);
        session.disagreements().countOpen(ACCOUNT);
        session.attachments().of(ACCOUNT);
        session.goals().of(ACCOUNT);
        today(session);
        session.calendar().between(LocalDate.of(2027, 6, 1), LocalDate.of(2027, 6, 30), LocalDate.of(2026, 12, 2));
        session.holds().of(ACCOUNT);
        session.people().findByName("an", 10);
        for (ListOrder order : ListOrder.values()) {
            session.outlooks().page(order, "", 0, 30);
            session.outlooks().page(order, "an", 0, 30);
        }
        session.outlooks().count("an");
        session.outlooks().stale(LocalDate.EPOCH, 10);
        session.entries().update(entry);
        session.entries().setRemoved(entry.id(), NOW);
    }

    private static String plan(Handle handle, String sql) throws SQLException {
        try (PreparedStatement explain = handle.getConnection().prepareStatement("explain " + sql)) {
            int parameters = explain.getParameterMetaData().getParameterCount();
            for (int i = 1; i <= parameters; i++) {
                explain.setObject(i, null);
            }
            try (ResultSet rows = explain.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
