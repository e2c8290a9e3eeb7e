package app.earshot.ui.listening;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.listening.Advice;
import app.earshot.listening.suggestion.Suggestion;
import app.earshot.testkit.FixedClock;
import app.earshot.testkit.Talk;
import app.earshot.ui.shell.Visit;
import app.earshot.usecase.timeline.LineChoice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListeningActionsTest {

    @TempDir
    Path home;

    private Talk talk;
    private final ListeningModel model = new ListeningModel();
    private final List<String> written = new ArrayList<>();
    private final List<LineChoice> choices = new ArrayList<>();
    private ListeningActions actions;

    @BeforeEach
    void begin() {
        talk = new Talk(home);
        talk.call(60, "\" We hope everyone dances.\n+ Could we meet Mark before we sign?");
        actions = new ListeningActions(model, talk.tools, (line, choice) -> {
            written.add(line);
            choices.add(choice);
        });
        actions.open(talk.account);
    }

    @AfterEach
    void end() {
        talk.close();
    }

    @Test
    void aQuestionIsTakenIntoTheEntryWithWhereItCameFrom() {
        Suggestion first = model.suggestions().getFirst();
        actions.ask(first);
        assertThat(written).containsExactly("? " + first.text());
        assertThat(choices.getFirst().questionId()).isEqualTo(first.question().id());
    }

    @Test
    void whatIsPutOffOrRefusedIsNotSuggestedAgain() {
        Suggestion first = model.suggestions().getFirst();
        actions.notNow(first, LocalDate.ofInstant(FixedClock.NOW, FixedClock.ZONE).plusDays(7));
        assertThat(questions()).doesNotContain(first.question().id());
        Suggestion next = model.suggestions().getFirst();
        actions.neverHere(next);
        assertThat(questions()).doesNotContain(next.question().id());
        talk.verbs().undoChanges().undo();
        assertThat(questions()).contains(next.question().id());
    }

    @Test
    void theEntriesBehindAReasonAreShownOneAfterTheOther() {
        var one = talk.entries().getFirst().id();
        var other = talk.account;
        actions.show(List.of(one, other));
        actions.show(List.of(one, other));
        actions.show(List.of(one, other));
        assertThat(talk.visits)
                .containsExactly(
                        new Visit.ToEntry(talk.account, one, null),
                        new Visit.ToEntry(talk.account, other, null),
                        new Visit.ToEntry(talk.account, one, null));
    }

    @Test
    void nothingIsPaintedAgainUnlessTheAdviceChanged() {
        List<Advice> shown = new ArrayList<>();
        model.advice().subscribe(now -> shown.add(now));
        actions.open(talk.account);
        actions.open(talk.account);
        assertThat(shown).hasSize(1);
        talk.call(5, "\" Our nan must hear the speeches.");
        assertThat(shown).hasSize(2);
    }

    private List<String> questions() {
        return Objects.requireNonNull(model.advice().get()).suggestions().stream()
                .map(suggestion -> suggestion.question().id())
                .toList();
    }
}
