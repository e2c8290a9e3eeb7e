package app.earshot.ui.unsaved;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.draft.ReplyDraft;
import app.earshot.domain.draft.SheetDraft;
import app.earshot.domain.draft.SheetDraft.Words;
import app.earshot.domain.draft.SheetKey;
import app.earshot.testkit.FixedClock;
import app.earshot.testkit.Talk;
import app.earshot.ui.shell.Replying;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.work.Work;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever comes first, the notebook's answer or the next letter, no words are lost. */
class UnsavedActionsTest {

    private static final SheetKey NEW = SheetKey.of("accounts/new-enquiry", "");

    @TempDir
    Path home;

    private final Deque<Runnable> lane = new ArrayDeque<>();
    private final UnsavedModel model = new UnsavedModel();
    private Talk talk;
    private UnsavedActions actions;

    @BeforeEach
    void begin() {
        talk = new Talk(home);
        Work slow = new Work(lane::add, lane::add, Runnable::run, talk.environment.frame().problems());
        actions = new UnsavedActions(model, talk.tools(slow));
    }

    @AfterEach
    void end() {
        talk.close();
    }

    @Test
    void whoTypesBeforeTheNotebookHasAnsweredFindsWhatWasTypedBeforeAKill() {
        talk.verbs().keepSheet().keep(new SheetDraft(NEW, "New enquiry", words("Ana, before the kill"), FixedClock.NOW));
        actions.open();
        List<SheetDraft> found = new ArrayList<>();
        actions.find(NEW, found::add);
        actions.keep(NEW, "New enquiry", words("Grace, at once"), () -> {});
        work();
        assertThat(found).singleElement().satisfies(draft -> assertThat(draft.words()).isEqualTo(words("Ana, before the kill")));
        assertThat(model.waiting()).isEmpty();
    }

    /** A person is changed for all accounts at once, and there is one place for what was typed of them. */
    @Test
    void whatWasTypedOfAPersonOnOneAccountIsFoundOnTheOther() {
        actions.open();
        work();
        SheetKey here = SheetKey.of("accounts/person", talk.account, talk.ana);
        SheetKey there = SheetKey.of("accounts/person", new UUID(7, 7), talk.ana);
        actions.keep(here, "Ana", words("vegetarian"), () -> {});
        List<SheetDraft> found = new ArrayList<>();
        actions.find(there, found::add);
        assertThat(found).singleElement().satisfies(draft -> assertThat(draft.words()).isEqualTo(words("vegetarian")));
        actions.drop(there);
        actions.find(here, found::add);
        work();
        assertThat(found).hasSize(1);
        assertThat(talk.verbs().keepSheet().all()).isEmpty();
    }

    @Test
    void theSameSheetForTwoAccountsOneAfterTheOtherKeepsBoth() {
        actions.open();
        work();
        SheetKey one = SheetKey.of("accounts/goal", talk.account);
        SheetKey other = SheetKey.of("accounts/goal", new UUID(7, 7));
        for (int i = 0; i < 50; i++) {
            actions.keep(one, "A goal", words("one " + i), () -> {});
            actions.keep(other, "A goal", words("other " + i), () -> {});
        }
        work();
        assertThat(talk.verbs().keepSheet().all())
                .extracting(waiting -> waiting.draft().words())
                .containsExactlyInAnyOrder(words("one 49"), words("other 49"));
    }

    /** The program may end after any piece of work: whatever comes after the save, the words are not offered once more. */
    @Test
    void aProgramThatEndsRightAfterTheSaveOffersNothing() {
        actions.open();
        work();
        SheetKey goal = SheetKey.of("accounts/goal", talk.account);
        actions.keep(goal, "A goal", words("A full floor"), () -> {});
        Tools slow = talk.tools(new Work(lane::add, lane::add, Runnable::run, talk.environment.frame().problems()));
        actions.saving(goal, "A goal", List.of(), () -> slow.frame().work()
                .notebook("goal", () -> {
                    talk.verbs().agreeGoal().run(talk.account, "A full floor", Set.of(talk.ana));
                    return true;
                })
                .then(saved -> actions.drop(goal))
                .start());
        lane.remove().run();
        assertThat(talk.verbs().keepSheet().all()).as("before the save").hasSize(1);
        lane.remove().run();
        assertThat(lane).as("what is left to do when the program ends").isNotEmpty();
        assertThat(talk.verbs().keepSheet().all()).as("after it").isEmpty();
    }

    @Test
    void aThousandDraftsAreReadAtOnce() {
        for (int i = 0; i < 1000; i++) {
            talk.verbs().keepSheet().keep(new SheetDraft(
                    SheetKey.of("accounts/request", talk.account, new UUID(9, i)), "A request", words("number " + i), FixedClock.NOW));
        }
        actions.open();
        work();
        assertThat(model.waiting()).hasSize(1000);
        List<SheetDraft> found = new ArrayList<>();
        actions.find(SheetKey.of("accounts/request", talk.account, new UUID(9, 500)), found::add);
        assertThat(found).hasSize(1);
        assertThat(model.waiting()).hasSize(999);
    }

    /** Whoever has it open again knows of it, whether anything of it is sent or not. */
    @Test
    void aReplyIsToldOfUntilItsOwnWindowIsOpen() {
        UUID letter = talk.call(30, "Are you free on 26 June?").id();
        talk.verbs().keepDraft().reply(new ReplyDraft(talk.account, letter, "Dear Ana", FixedClock.NOW));
        actions.open();
        work();
        talk.tools.shell().account().set(talk.account);
        talk.tools.shell().replying().set(new Replying(talk.account, null));
        assertThat(model.waiting()).as("another reply to the same people").hasSize(1);
        talk.tools.shell().replying().set(new Replying(talk.account, letter));
        assertThat(model.waiting()).isEmpty();
    }

    private void work() {
        while (!lane.isEmpty()) {
            lane.remove().run();
        }
    }

    private static List<Words> words(String text) {
        return List.of(Words.of("first", "One of them", text));
    }
}
