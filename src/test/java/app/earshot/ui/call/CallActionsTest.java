package app.earshot.ui.call;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.listening.suggestion.Suggestion;
import app.earshot.testkit.Talk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallActionsTest {

    @TempDir
    Path home;

    private final CallModel model = new CallModel();
    private final List<Entry> finished = new ArrayList<>();
    private Talk talk;
    private CallActions actions;

    @BeforeEach
    void begin() {
        talk = new Talk(home);
        actions = new CallActions(model, talk.tools, finished::add, () -> {});
        actions.open(talk.page());
        actions.begin();
        model.writing().people().set(Set.of(talk.ana));
    }

    @AfterEach
    void end() {
        talk.close();
    }

    @Test
    void whatWasSaidBeforeSomebodyJoinedStaysWhoseItWas() {
        model.writing().marked().text().set("\" We choose the last song.\n! Send the list by Friday\n");
        model.writing().people().set(Set.of(talk.ana, talk.luis));
        model.writing().marked().text().set(model.writing().marked().text().get() + "\" And nothing loud before nine.");
        actions.finish();
        Entry entry = finished.getFirst();
        assertThat(entry.heard()).extracting(HeardItem::personId).containsExactly(talk.ana, null);
        assertThat(entry.promises().getFirst().personId()).isEqualTo(talk.ana);
    }

    @Test
    void aQuestionTypedWordForWordMakesRoomAsOneThatWasTakenDoes() {
        String first = model.asking().get().getFirst().text();
        model.writing().marked().text().set("? " + first + "\n");
        model.writing().people().set(Set.of(talk.ana, talk.luis));
        actions.text().people(Set.of(talk.ana));
        assertThat(model.asking().get()).hasSize(3).extracting(Suggestion::text).doesNotContain(first);
    }

    @Test
    void whateverWasAskedNoTwoQuestionsAreOnOneTopic() {
        int asked = 0;
        while (!model.asking().get().isEmpty() && asked < 8) {
            assertThat(model.asking().get()).hasSizeLessThanOrEqualTo(3).extracting(it -> it.question().topic()).doesNotHaveDuplicates();
            actions.ask(asked % model.asking().get().size());
            asked++;
        }
        assertThat(asked).as("there is something to ask on the first call").isGreaterThan(2);
    }

    @Test
    void whoeverTakesTheOthersPlaceIsTakenForTheOneWhoSpokeAllAlong() {
        model.writing().marked().text().set("\" We choose the last song.");
        model.writing().people().set(Set.of(talk.luis));
        actions.finish();
        assertThat(finished.getFirst().heard().getFirst().personId()).isEqualTo(talk.luis);
    }
}
