package app.earshot.ui.composer;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.Side;
import app.earshot.domain.draft.Draft;
import app.earshot.domain.text.Mark;
import app.earshot.domain.timeline.Asked;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.timeline.TalkShare;
import app.earshot.testkit.FixedClock;
import app.earshot.testkit.Talk;
import app.earshot.ui.composer.line.LineMeaning;
import app.earshot.usecase.FormField;
import app.earshot.usecase.timeline.LineChoice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComposerActionsTest {

    @TempDir
    Path home;

    private Talk talk;
    private ComposerModel model;
    private ComposerActions actions;
    private final List<Entry> saved = new ArrayList<>();

    @BeforeEach
    void begin() {
        talk = new Talk(home);
        restart();
        actions.open(talk.page());
    }

    @AfterEach
    void end() {
        talk.close();
    }

    @Test
    void linesSayWhatTheyBecomeAsTheyAreTyped() {
        write("Rang.\n\" I hope everyone dances outside\n! send the sets by Friday\n+ Could we meet Mark?\n? What matters?");

        assertThat(model.marked().meanings().get())
                .extracting(LineMeaning::mark, LineMeaning::number, LineMeaning::personId, LineMeaning::dueOn)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Mark.THEIR_WORDS, 1, talk.ana, null),
                        org.assertj.core.groups.Tuple.tuple(Mark.OUR_PROMISE, 2, talk.ana, LocalDate.of(2026, 12, 4)),
                        org.assertj.core.groups.Tuple.tuple(Mark.REQUEST, 3, talk.ana, null),
                        org.assertj.core.groups.Tuple.tuple(Mark.ASKED, 4, null, null));
        actions.writing().people(Set.of(talk.ana, talk.luis));
        assertThat(model.marked().meanings().get().getFirst().personId()).as("nobody knows which").isNull();
    }

    @Test
    void savingKeepsWhatWasChosenForALine() {
        write("\" Everyone outside.\n+ Could we meet Mark?");
        actions.writing().choose(0, new LineChoice(talk.luis, "moment", null, "", null));
        actions.writing().choose(1, new LineChoice(null, null, null, "it is the one day", null));
        model.minutes().set(22);
        model.talkShare().set(TalkShare.THEM);
        actions.save();

        assertThat(saved).hasSize(1);
        Entry entry = talk.entries().getFirst();
        assertThat(entry.heard().getFirst().personId()).isEqualTo(talk.luis);
        assertThat(entry.heard().getFirst().topic()).isEqualTo("moment");
        assertThat(entry.requests().getFirst().reason()).isEqualTo("it is the one day");
        assertThat(entry.talkShare()).isEqualTo(TalkShare.THEM);
        assertThat(entry.teammates()).containsExactly(talk.helen);
        assertThat(model.marked().text().get()).isEmpty();
        assertThat(draft()).isEmpty();
    }

    @Test
    void whatIsRefusedStaysAsItWasTyped() {
        write("A word");
        model.at().set(FixedClock.NOW.plusSeconds(3600));
        actions.save();
        assertThat(model.refusal().get().field()).isEqualTo(FormField.AT);
        assertThat(model.marked().text().get()).isEqualTo("A word");
        write("   ");
        actions.save();
        assertThat(model.refusal().get().field()).isEqualTo(FormField.TEXT);
        assertThat(saved).isEmpty();
    }

    @Test
    void aDraftComesBackAfterACrash() {
        model.kind().set(EntryKind.EMAIL);
        model.people().set(Set.of(talk.luis));
        write("\" Half a sent");
        actions.keepDraft();
        assertThat(draft()).isPresent();

        restart();
        actions.open(talk.page());
        assertThat(model.marked().text().get()).isEqualTo("\" Half a sent");
        assertThat(model.kind().get()).isEqualTo(EntryKind.EMAIL);
        assertThat(model.people().get()).containsExactly(talk.luis);
        assertThat(model.draftSince().get()).isEqualTo(FixedClock.NOW);
        assertThat(model.at().get()).as("it was just now").isNull();
    }

    @Test
    void anOldDraftIsAboutThen() {
        talk.verbs().keepDraft().run(new Draft(
                talk.account, null, EntryKind.CALL, Side.US, 0, "Yesterday", null, Set.of(), Set.of(), "",
                FixedClock.NOW.minusSeconds(86_400)));
        restart();
        actions.open(talk.page());
        actions.save();
        assertThat(talk.entries().getFirst().at()).isEqualTo(FixedClock.NOW.minusSeconds(86_400));
    }

    @Test
    void aQuestionOfTheBankThatIsTypedIsThatQuestion() {
        write("? what made you get in touch");
        LineMeaning typed = model.marked().meanings().get().getFirst();
        assertThat(typed.questionId()).isNotNull();
        assertThat(typed.near()).isEmpty();
        actions.save();
        Asked asked = talk.entries().getFirst().asked().getFirst();
        assertThat(asked.questionId()).isEqualTo(typed.questionId());
        assertThat(asked.topic()).isEqualTo(typed.topic()).isNotNull();
        assertThat(asked.words()).isEqualTo("what made you get in touch");
    }

    @Test
    void aQuestionNearlyAsInTheBankIsTakenForItAndCanBeTakenBack() {
        write("? So what made you get in touch?");
        assertThat(model.marked().meanings().get().getFirst().questionId()).isEqualTo("why-us.get-in-touch");
        actions.writing().choose(0, new LineChoice(null, null, null, "", LineChoice.OUR_OWN));
        LineMeaning typed = model.marked().meanings().get().getFirst();
        assertThat(typed.questionId()).isNull();
        assertThat(typed.near()).first().satisfies(near -> assertThat(near.text()).isEqualTo("What made you get in touch?"));
        String id = typed.near().getFirst().id();
        actions.writing().choose(0, new LineChoice(null, null, null, "", id));
        assertThat(model.marked().meanings().get().getFirst().questionId()).isEqualTo(id);
        actions.save();
        assertThat(talk.entries().getFirst().asked().getFirst().questionId()).isEqualTo(id);
    }

    @Test
    void aReasonInTheLineOfARequestStandsInItsField() {
        write("+ Could we meet Mark before we sign? because it's our only day");
        assertThat(model.marked().meanings().get().getFirst().words()).isEqualTo("Could we meet Mark before we sign?");
        assertThat(model.marked().meanings().get().getFirst().reason()).isEqualTo("it's our only day");
        actions.writing().choose(0, new LineChoice(null, null, null, LineChoice.NO_REASON, null));
        assertThat(model.marked().meanings().get().getFirst().reason()).isEmpty();
        actions.writing().choose(0, new LineChoice(null, null, null, "her mother worries", null));
        actions.save();
        assertThat(talk.entries().getFirst().requests().getFirst().reason()).isEqualTo("her mother worries");
        assertThat(talk.entries().getFirst().text()).endsWith("because it's our only day");
    }

    @Test
    void anEntryIsChangedAndKnowsWhatItKnew() {
        Entry entry = talk.call(30, "\" Everyone outside.\n! send sets by Friday");
        talk.verbs().hearWords().correct(entry.heard().getFirst().id(), talk.luis, "moment");
        actions.edit(talk.entries().getFirst());
        assertThat(model.marked().meanings().get().getFirst().personId()).isEqualTo(talk.luis);
        assertThat(model.marked().meanings().get().getFirst().topic()).isEqualTo("moment");

        write(model.marked().text().get() + "\nAnd a note.");
        actions.save();
        Entry after = talk.entries().getFirst();
        assertThat(after.id()).isEqualTo(entry.id());
        assertThat(after.at()).isEqualTo(entry.at());
        assertThat(after.heard().getFirst().personId()).isEqualTo(talk.luis);
        assertThat(model.entryId().get()).isNull();
    }

    @Test
    void aDraftOfAChangeComesBackAsAChange() {
        Entry entry = talk.call(30, "First words");
        actions.edit(entry);
        write("Better words");
        actions.keepDraft();
        restart();
        actions.open(talk.page());
        actions.save();
        assertThat(talk.entries()).singleElement().satisfies(it -> {
            assertThat(it.text()).isEqualTo("Better words");
            assertThat(it.at()).isEqualTo(entry.at());
            assertThat(it.minutes()).isEqualTo(entry.minutes());
        });
    }

    @Test
    void whatWasBegunIsNotOverwrittenByAChange() {
        Entry entry = talk.call(30, "Kept");
        write("Half done");
        actions.edit(entry);
        assertThat(model.marked().text().get()).isEqualTo("Half done");
        assertThat(model.refusal().get().sentence().key()).isEqualTo("refused.finish-first");
    }

    @Test
    void whatIsPutAsideComesBack() {
        write("Not sure about this");
        actions.putAside();
        assertThat(model.marked().text().get()).isEmpty();
        assertThat(draft()).isEmpty();
        actions.bringBack();
        assertThat(model.marked().text().get()).isEqualTo("Not sure about this");
        assertThat(draft()).isPresent();
    }

    @Test
    void aSuggestedQuestionIsRemembered() {
        write("Rang.");
        actions.fill("? What would make it yours?", new LineChoice(talk.luis, "hopes", null, "", "hopes-yours"));
        assertThat(model.marked().text().get()).isEqualTo("Rang.\n? What would make it yours?");
        assertThat(model.people().get()).contains(talk.luis, talk.ana);
        actions.save();
        assertThat(talk.entries().getFirst().asked().getFirst().questionId()).isEqualTo("hopes-yours");
    }

    @Test
    void whoBeganFollowsFromTheKindUntilOneSaysOtherwise() {
        talk.call(30, "Rang her back.");
        actions.open(talk.page());
        actions.writing().kind(EntryKind.EMAIL);
        assertThat(model.startedBy().get()).isEqualTo(Side.THEM);
        actions.writing().kind(EntryKind.CALL);
        assertThat(model.startedBy().get()).isEqualTo(Side.US);
    }

    @Test
    void theFirstWordIsTheirsForTheyEnquired() {
        assertThat(model.startedBy().get()).isEqualTo(Side.THEM);
        actions.writing().kind(EntryKind.MEETING);
        assertThat(model.startedBy().get()).isEqualTo(Side.THEM);

        write("Rang to ask whether the day is free.");
        actions.save();
        assertThat(talk.entries().getFirst().startedBy()).isEqualTo(Side.THEM);
        actions.open(talk.page());
        actions.putAside();
        assertThat(model.startedBy().get()).isEqualTo(Side.US);
    }

    private void restart() {
        model = new ComposerModel();
        actions = new ComposerActions(model, talk.tools, saved::add);
    }

    private void write(String text) {
        actions.writing().typed(text);
        actions.writing().moved(text.length());
    }

    private Optional<Draft> draft() {
        return talk.draft();
    }
}
