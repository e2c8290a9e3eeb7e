package app.earshot.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.account.AccountRow;
import app.earshot.domain.account.ListOrder;
import app.earshot.listening.Advice;
import app.earshot.listening.blindspot.BlindSpot;
import app.earshot.listening.suggestion.Suggestion;
import app.earshot.store.AttachmentFiles;
import app.earshot.store.Notebook;
import app.earshot.testkit.Desk;
import app.earshot.usecase.account.ReadAccounts;
import app.earshot.usecase.business.FillDemo;
import app.earshot.usecase.business.NameBusiness;
import app.earshot.usecase.listen.ReadAdvice;
import app.earshot.usecase.listen.RefreshOutlooks;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

class FillDemoTest {

    @Test
    void theDemoReadsLikeABusinessThatIsAlive() {
        try (Notebook notebook = Notebook.inMemory()) {
            Writing writing = new Writing(
                    notebook, new Changes(), Clock.fixed(Desk.NOW, Desk.ZONE), java.util.UUID::randomUUID);
            new FillDemo(writing, new AttachmentFiles(notebook), Desk.ZONE).run();
            RefreshOutlooks refresh = new RefreshOutlooks(writing, Desk.ZONE);
            while (refresh.run() > 0) {
                Thread.onSpinWait();
            }

            List<AccountRow> rows = new ReadAccounts(writing).page(ListOrder.NEEDS_LISTENING, "", 0, 100);

            assertThat(new NameBusiness(writing).name()).isEqualTo("Nightjar Weddings");
            assertThat(rows).hasSize(46);
            assertThat(rows.stream().map(row -> row.outlook().need()).distinct()).hasSizeGreaterThan(4);
            AccountRow ana = rows.stream().filter(row -> row.name().startsWith("Ana")).findFirst().orElseThrow();
            Advice advice = new ReadAdvice(writing, Desk.ZONE).run(ana.id()).orElseThrow();
            assertThat(advice.suggestions()).extracting(Suggestion::rule).contains("unanswered-request");
            assertThat(advice.blindSpots()).extracting(BlindSpot::rule).as("Luis").contains("partner-never-heard");
            String mark = notebook.mark();
            for (AccountRow row : rows) {
                assertThat(new ReadAdvice(writing, Desk.ZONE).run(row.id())).isPresent();
                System.out.println(row.name() + " | " + row.outlook().need() + " | " + row.outlook().since() + " | " + row.stage() + " | " + row.day());
            }
            assertThat(notebook.mark()).as("Looking at accounts writes nothing").isEqualTo(mark);
        }
    }
}
