package app.earshot.store.search;

import static app.earshot.store.NotebookTest.write;
import static app.earshot.store.Samples.ACCOUNT;
import static app.earshot.store.Samples.ANA;
import static app.earshot.store.Samples.NOW;
import static app.earshot.store.Samples.id;
import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Stage;
import app.earshot.domain.account.StageChange;
import app.earshot.domain.timeline.Answer;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.GoalOutcome;
import app.earshot.domain.timeline.HitKind;
import app.earshot.domain.timeline.Request;
import app.earshot.domain.timeline.SharedGoal;
import app.earshot.store.Samples;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

/** What stands between them and us is found like what they said: answers, reasons, goals, and why something was lost. */
class SearchBetweenUsTest extends SearchTest {

    @Test
    void whatBecameOfARequestLeadsToWhereTheyAsked() {
        Entry asked = Samples.call(id(50), NOW);
        Request request = asked.requests().getFirst();
        write(notebook, session -> session.entries().insert(asked));
        write(notebook, session -> session.requests().update(new Request(
                request.id(), ACCOUNT, asked.id(), request.personId(), request.words(), request.place(), "it's the one day we can't do twice",
                Answer.NO, "I'd rather ring you", "No meetings on Saturdays", NOW, "She went quiet")));
        index.catchUp();
        for (String words : List.of("day twice", "ring rather", "meetings saturdays", "quiet")) {
            assertThat(index.find(words, 10)).as(words).filteredOn(hit -> hit.kind() == HitKind.REQUEST).singleElement().satisfies(hit -> {
                assertThat(hit.id()).isEqualTo(request.id());
                assertThat(hit.accountId()).isEqualTo(ACCOUNT);
                assertThat(hit.entryId()).isEqualTo(asked.id());
                assertThat(hit.place()).isEqualTo(request.place());
                assertThat(hit.at()).isEqualTo(NOW);
                assertThat(hit.matches()).isNotEmpty();
            });
        }
        write(notebook, session -> session.requests().update(request));
        index.catchUp();
        assertThat(index.find("quiet", 10)).as("taken back").isEmpty();
        write(notebook, session -> session.requests().update(new Request(
                request.id(), ACCOUNT, asked.id(), request.personId(), request.words(), request.place(), "quietly", Answer.OPEN, "", "", null, "")));
        index.catchUp();
        assertThat(index.find("quietly", 10)).hasSize(1);
        write(notebook, session -> session.entries().setRemoved(asked.id(), NOW));
        assertThat(index.find("quietly", 10)).as("before the index knows").isEmpty();
        index.catchUp();
        assertThat(index.find("quietly", 10)).isEmpty();
    }

    @Test
    void everyWordingOfAGoalIsFoundUntilItIsTakenBack() {
        SharedGoal first = SharedGoal.agreed(id(80), ACCOUNT, 1, "A full floor at midnight", Set.of(ANA), LocalDate.EPOCH);
        SharedGoal second = SharedGoal.agreed(id(81), ACCOUNT, 2, "Grandparents at the first dance", Set.of(ANA), LocalDate.EPOCH);
        write(notebook, session -> session.goals().insert(first));
        write(notebook, session -> session.goals().insert(second));
        write(notebook, session -> session.goals().check(first.id(), GoalOutcome.PARTLY, LocalDate.EPOCH, "until the rain came"));
        index.catchUp();
        assertThat(index.find("floor rain", 10)).singleElement().satisfies(hit -> {
            assertThat(hit.kind()).isEqualTo(HitKind.GOAL);
            assertThat(hit.id()).isEqualTo(first.id());
            assertThat(hit.accountId()).isEqualTo(ACCOUNT);
            assertThat(hit.matches()).hasSize(2);
        });
        assertThat(index.find("grandparents dance", 10)).hasSize(1);
        write(notebook, session -> session.goals().delete(second.id()));
        assertThat(index.find("grandparents dance", 10)).as("before the index knows").isEmpty();
        index.catchUp();
        assertThat(index.find("grandparents dance", 10)).isEmpty();
        assertThat(index.find("petrova", 10)).as("the account itself stays").isNotEmpty();
    }

    @Test
    void whyAnEnquiryWasLostIsFoundWhileItIsLost() {
        Enquiry enquiry = Samples.enquiry(id(90), ACCOUNT);
        write(notebook, session -> session.enquiries().insert(enquiry));
        StageChange lost = new StageChange(id(91), Stage.LOST, NOW.plusSeconds(60), "A cousin owns loudspeakers");
        write(notebook, session -> session.enquiries().addStage(enquiry.id(), lost));
        index.catchUp();
        assertThat(index.find("cousin loudspeakers", 10)).singleElement().satisfies(hit -> {
            assertThat(hit.kind()).isEqualTo(HitKind.LOST);
            assertThat(hit.accountId()).isEqualTo(ACCOUNT);
            assertThat(hit.text()).isEqualTo("A cousin owns loudspeakers");
            assertThat(hit.at()).isEqualTo(lost.at());
        });
        write(notebook, session -> session.enquiries().removeStage(lost.id()));
        assertThat(index.find("cousin", 10)).as("before the index knows").isEmpty();
        index.catchUp();
        assertThat(index.find("cousin", 10)).isEmpty();
    }

    /** What an earlier Earshot left behind holds none of the newer kinds. */
    @Test
    void anIndexOfAnEarlierFormatIsMadeAnew() throws IOException {
        write(notebook, session -> session.goals()
                .insert(SharedGoal.agreed(id(80), ACCOUNT, 1, "A full floor", Set.of(ANA), LocalDate.EPOCH)));
        index.catchUp();
        index.close();
        Path folder = notebook.folder().resolve("index");
        try (Directory directory = new OwnerOnlyDirectory(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(SearchWords.analyzer())
                        .setIndexSort(new Sort(new SortField(SearchDocuments.AT, SortField.Type.LONG, true))))) {
            writer.deleteDocuments(SearchDocuments.ofAccount(ACCOUNT));
            writer.setLiveCommitData(Map.of("format", "1").entrySet());
            writer.commit();
        }
        index = SearchIndex.open(notebook);
        assertThat(index.find("full floor", 10)).isEmpty();
        index.catchUp();
        assertThat(index.find("full floor", 10)).hasSize(1);
        assertThat(index.find("petrova", 10)).hasSize(2);
    }
}
