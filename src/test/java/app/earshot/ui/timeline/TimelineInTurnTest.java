package app.earshot.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.Role;
import app.earshot.domain.timeline.Entry;
import app.earshot.testkit.Talk;
import app.earshot.ui.timeline.range.TimelineReading;
import app.earshot.ui.work.Work;
import app.earshot.usecase.account.AccountPage;
import app.earshot.usecase.account.NewEnquiry;
import app.earshot.usecase.account.NewPerson;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From one account to another on a slow disk: the test says when the notebook does what it was asked for. */
class TimelineInTurnTest {

    @TempDir
    Path home;

    private final Queue<Runnable> asked = new ArrayDeque<>();
    private final TimelineModel model = new TimelineModel();
    private Talk talk;
    private UUID other;
    private TimelineActions actions;

    @BeforeEach
    void begin() {
        talk = new Talk(home);
        other = talk.verbs().beginEnquiry()
                .run(new NewEnquiry(
                        "", AccountKind.COUPLE,
                        List.of(
                                new NewPerson("Grace Chen", Set.of(Role.BRIDE), List.of(), ""),
                                new NewPerson("Joe Castellan", Set.of(Role.GROOM), List.of(), "")),
                        null, List.of(), "", "", "", "", null));
        Work slow = new Work(asked::add, asked::add, Runnable::run, talk.environment.frame().problems());
        actions = new TimelineActions(model, talk.tools(slow), entry -> {}, () -> {});
    }

    @AfterEach
    void end() {
        talk.close();
    }

    @Test
    void whoComesBackBeforeTheOtherPageIsThereIsNotLeftWithNothing() {
        talk.call(10, "Sparklers.");
        actions.open(talk.page());
        actions.readAhead(other);
        actions.open(talk.page());
        finishWork();
        assertThat(shown()).containsExactly("Sparklers.");
    }

    @Test
    void whatWasJustWrittenIsShownAlthoughOneLookedElsewhere() {
        actions.open(talk.page());
        finishWork();
        talk.call(10, "Sparklers.");
        actions.readAhead(other);
        actions.open(talk.page());
        finishWork();
        assertThat(shown()).containsExactly("Sparklers.");
    }

    @Test
    void whatIsStillBeingReadOfOneAccountIsNotShownOnAnother() {
        for (int i = 0; i < 2 * TimelineReading.PAGE; i++) {
            talk.call(10 + i, "Entry " + i);
        }
        actions.open(talk.page());
        finishWork();
        actions.readAhead(other);
        finishWork();
        actions.readOlder();
        actions.open(otherPage());
        finishWork();
        assertThat(Objects.requireNonNull(model.window().get()).accountId()).isEqualTo(other);
    }

    private AccountPage otherPage() {
        return talk.verbs().readAccount().run(other).orElseThrow();
    }

    private void finishWork() {
        while (!asked.isEmpty()) {
            asked.remove().run();
        }
    }

    private List<String> shown() {
        return Objects.requireNonNull(model.window().get()).entries().stream().map(Entry::text).toList();
    }
}
