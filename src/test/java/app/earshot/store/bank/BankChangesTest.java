package app.earshot.store.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.earshot.domain.account.Occasion;
import app.earshot.domain.account.Stage;
import app.earshot.domain.bank.OccasionChange;
import app.earshot.domain.bank.QuestionChange;
import app.earshot.domain.bank.QuestionKind;
import app.earshot.domain.bank.TopicChange;
import app.earshot.domain.bank.TopicGroup;
import app.earshot.store.Notebook;
import app.earshot.store.Samples;
import app.earshot.store.failure.StaleVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a user changes in the bank and the catalogue, kept as it was said. */
class BankChangesTest {

    private static final QuestionChange FULL = new QuestionChange(
            "hopes.own-1", "hopes", QuestionKind.FOLLOW_UP, Set.of(Stage.BOOKED, Stage.LOST), Set.of(Occasion.PARTY),
            "You said ‘{their words}’. ¿Y 陈?", true, true, Samples.NOW, 0);
    private static final TopicChange PARKING = new TopicChange(
            "own-1", TopicGroup.PEOPLE, "Parking", Set.of(Occasion.WEDDING, Occasion.PROJECT), Map.of(Stage.BOOKED, 9, Stage.LOST, 3),
            90, true, false, -5, true, true, 0);

    private final Notebook notebook = Notebook.inMemory();

    @AfterEach
    void close() {
        notebook.close();
    }

    @Test
    void questionsComeBackAsTheyWereKept() {
        QuestionChange bare = QuestionChange.none("late.plain", Samples.NOW);
        QuestionChange emptied =
                new QuestionChange("late.by-name", "", null, Set.of(), Set.of(), null, false, false, Samples.NOW, 0);
        notebook.write(session -> {
            session.questionChanges().insert(FULL);
            session.questionChanges().insert(bare);
            session.questionChanges().insert(emptied);
            return true;
        });
        assertThat(questions()).containsExactlyInAnyOrder(FULL, bare, emptied);
        assertThat(notebook.<Optional<QuestionChange>>read(session -> session.questionChanges().find("late.plain"))).contains(bare);
    }

    @Test
    void topicsComeBackAsTheyWereKept() {
        TopicChange bare = TopicChange.none("budget");
        notebook.write(session -> {
            session.topicChanges().insert(PARKING);
            session.topicChanges().insert(bare);
            return true;
        });
        assertThat(topics()).containsExactlyInAnyOrder(PARKING, bare);
    }

    @Test
    void occasionsComeBackAsTheyWereKeptAndNobodyWritesOverANewerVersion() {
        OccasionChange own = new OccasionChange(new Occasion("own-1"), Occasion.PARTY, "成人式 Quinceañera", 9, true, 0);
        OccasionChange bare = OccasionChange.none(Occasion.PROJECT);
        notebook.write(session -> {
            session.occasionChanges().insert(own);
            session.occasionChanges().insert(bare);
            session.occasionChanges().update(bare.withOrder(-3));
            return true;
        });
        assertThat(notebook.<List<OccasionChange>>read(session -> session.occasionChanges().all()))
                .containsExactly(own, bare.withOrder(-3).withVersion(1));
        assertThatThrownBy(() -> notebook.write(session -> {
                    session.occasionChanges().update(bare);
                    return true;
                }))
                .isInstanceOf(StaleVersion.class);
        notebook.write(session -> {
            session.occasionChanges().delete(own.occasion());
            return true;
        });
        assertThat(notebook.<Optional<OccasionChange>>read(session -> session.occasionChanges().find(own.occasion()))).isEmpty();
    }

    @Test
    void nobodyWritesOverANewerVersion() {
        notebook.write(session -> {
            session.questionChanges().insert(FULL);
            session.questionChanges().update(FULL.withSwitchedOff(false, Samples.NOW));
            session.topicChanges().insert(PARKING);
            session.topicChanges().update(PARKING.withSwitchedOff(false));
            return true;
        });
        assertThat(notebook.read(session -> session.questionChanges().find(FULL.id())).orElseThrow())
                .isEqualTo(FULL.withSwitchedOff(false, Samples.NOW).withVersion(1));
        assertThatThrownBy(() -> notebook.write(session -> {
                    session.questionChanges().update(FULL);
                    return true;
                }))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> notebook.write(session -> {
                    session.topicChanges().update(PARKING);
                    return true;
                }))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void whatIsDeletedIsGone() {
        notebook.write(session -> {
            session.questionChanges().insert(FULL);
            session.questionChanges().delete(FULL.id());
            session.topicChanges().insert(PARKING);
            session.topicChanges().delete(PARKING.code());
            return true;
        });
        assertThat(questions()).isEmpty();
        assertThat(notebook.<Optional<TopicChange>>read(session -> session.topicChanges().find(PARKING.code()))).isEmpty();
    }

    private List<QuestionChange> questions() {
        return notebook.read(session -> session.questionChanges().all());
    }

    private List<TopicChange> topics() {
        return notebook.read(session -> session.topicChanges().all());
    }
}
