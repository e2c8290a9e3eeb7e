package app.earshot.usecase.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.account.AccountRow;
import app.earshot.domain.account.ListOrder;
import app.earshot.domain.account.Outlook.Need;
import app.earshot.domain.today.OpenNeed;
import app.earshot.domain.today.TodaySection;
import app.earshot.store.AttachmentFiles;
import app.earshot.store.Notebook;
import app.earshot.testkit.Desk;
import app.earshot.usecase.Changes;
import app.earshot.usecase.Writing;
import app.earshot.usecase.account.ReadAccounts;
import app.earshot.usecase.business.FillDemo;
import app.earshot.usecase.listen.ReadAdvice;
import app.earshot.usecase.listen.RefreshOutlooks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The account list's sentence and Today tell the same of every account of the demo, however each was brought up to date. */
class TodayAndListTest {

    private static final int ALL = 200;

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-02", "2027-02-28", "2027-07-15"})
    void theyAgree(LocalDate today) {
        try (Notebook notebook = Notebook.inMemory()) {
            Clock clock = Clock.fixed(today.atTime(9, 30).atZone(Desk.ZONE).toInstant(), Desk.ZONE);
            Writing writing = new Writing(notebook, new Changes(), clock, UUID::randomUUID);
            new FillDemo(writing, new AttachmentFiles(notebook), Desk.ZONE).run();
            RefreshOutlooks refresh = new RefreshOutlooks(writing, Desk.ZONE);
            while (refresh.run() > 0) {
                Thread.onSpinWait();
            }
            List<AccountRow> refreshed = rows(writing);
            assertThat(refreshed).hasSizeGreaterThan(15).allSatisfy(row -> agrees(row, needs(notebook, row)));
            List<List<OpenNeed>> before = refreshed.stream().map(row -> needs(notebook, row)).toList();
            refreshed.forEach(row -> new ReadAdvice(writing, Desk.ZONE).run(row.id()));
            assertThat(rows(writing)).isEqualTo(refreshed);
            assertThat(refreshed.stream().map(row -> needs(notebook, row)).toList()).isEqualTo(before);
        }
    }

    private static void agrees(AccountRow row, List<OpenNeed> needs) {
        Need says = row.outlook().need();
        Optional<TodaySection> section = TodaySection.of(says);
        if (section.isPresent()) {
            assertThat(needs).as(row.name()).isNotEmpty();
            assertThat(needs.getFirst().need()).isEqualTo(says);
            assertThat(needs.getFirst().since()).isEqualTo(row.outlook().since());
        } else if (says == Need.BRAKE || !says.needsListening()) {
            assertThat(needs).as(row.name()).allSatisfy(need -> assertThat(need.need()).isEqualTo(Need.STORY_UNWRITTEN));
        }
    }

    private static List<AccountRow> rows(Writing writing) {
        return new ReadAccounts(writing).page(ListOrder.NEEDS_LISTENING, "", 0, ALL);
    }

    private static List<OpenNeed> needs(Notebook notebook, AccountRow row) {
        return notebook.read(session -> session.openNeeds().of(row.id()));
    }
}
