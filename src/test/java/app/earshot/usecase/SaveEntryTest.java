package app.earshot.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.earshot.domain.Side;
import app.earshot.domain.timeline.Answer;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.domain.timeline.Place;
import app.earshot.domain.timeline.Promise;
import app.earshot.domain.timeline.PromiseState;
import app.earshot.testkit.Desk;
import app.earshot.usecase.timeline.AnswerRequest;
import app.earshot.usecase.timeline.HearWords;
import app.earshot.usecase.timeline.KeepPromise;
import app.earshot.usecase.timeline.RequestWords;
import app.earshot.usecase.timeline.SaveEntry;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SaveEntryTest {

    private static final String CALL = """
            Rang about the last hour.
            ? When you picture the last hour, what's happening?
            " Everyone outside with sparklers, and nobody checking the time.
            ! Send two sample sets by Friday
            !them Send the guest list in two weeks
            + Could we meet Mark before we sign?""";

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void marksBecomeWhatTheyMean() {
        Entry entry = desk.entry(desk.call(CALL).id());

        assertThat(entry.text()).isEqualTo(CALL);
        assertThat(entry.heard()).singleElement().satisfies(heard -> {
            assertThat(heard.words()).isEqualTo("Everyone outside with sparklers, and nobody checking the time.");
            assertThat(heard.personId()).isEqualTo(desk.ana);
            assertThat(CALL.substring(heard.place().start(), heard.place().end())).isEqualTo(heard.words());
        });
        assertThat(entry.asked()).singleElement().satisfies(asked -> assertThat(asked.words()).startsWith("When you picture"));
        assertThat(entry.requests()).singleElement().satisfies(request -> {
            assertThat(request.words()).isEqualTo("Could we meet Mark before we sign?");
            assertThat(request.answer()).isEqualTo(Answer.OPEN);
        });
        assertThat(entry.promises())
                .extracting(Promise::side, Promise::dueOn)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(Side.US, LocalDate.of(2026, 12, 4)),
                        org.assertj.core.groups.Tuple.tuple(Side.THEM, LocalDate.of(2026, 12, 16)));
    }

    @Test
    void anItemKeepsItsIdentityAndWhatWasNotedWhenItsEntryIsEdited() {
        Entry before = desk.call(CALL);
        HeardItem heard = before.heard().getFirst();
        Promise promise = before.promises().stream().filter(it -> it.side() == Side.US).findFirst().orElseThrow();
        new HearWords(desk.writing).sayBack(heard.id(), true);
        new KeepPromise(desk.writing, Desk.ZONE).kept(promise.id());
        new AnswerRequest(desk.writing)
                .note(before.requests().getFirst().id(), new RequestWords("", Answer.YES, "Yes, Tuesday at six.", "", ""));

        Entry after = desk.entry(desk.change(before, "A line in front.\n" + CALL.replace("sparklers", "long sparklers")).id());

        assertThat(after.heard()).singleElement().satisfies(it -> {
            assertThat(it.id()).isEqualTo(heard.id());
            assertThat(it.words()).contains("long sparklers");
            assertThat(it.saidBackAt()).isEqualTo(Desk.NOW);
        });
        assertThat(after.promises())
                .filteredOn(it -> it.id().equals(promise.id()))
                .singleElement()
                .satisfies(it -> assertThat(it.state()).isEqualTo(PromiseState.KEPT));
        assertThat(after.requests()).singleElement().satisfies(it -> assertThat(it.answer()).isEqualTo(Answer.YES));
    }

    @Test
    void selectedWordsStayTiedToTheirSentenceWhenTheEntryIsEdited() {
        String text = "Long walk through the barn. My cousin's DJ talked over every song. Please, not that. Then tea.";
        Entry entry = desk.call(text);
        int start = text.indexOf("My cousin's");
        HeardItem heard = new HearWords(desk.writing)
                .select(entry.id(), new Place(start, text.indexOf(" Then")), null, "must-nots");

        Entry after = desk.entry(desk.change(entry, "Monday. " + text.replace("Then tea", "Then cake")).id());

        assertThat(after.heard()).singleElement().satisfies(it -> {
            assertThat(it.id()).isEqualTo(heard.id());
            assertThat(it.place()).isEqualTo(new Place(start + 8, text.indexOf(" Then") + 8));
            assertThat(it.words()).isEqualTo("My cousin's DJ talked over every song. Please, not that.");
            assertThat(it.topic()).isEqualTo("must-nots");
        });
    }

    @Test
    void undoTakesBackANewEntryAndRedoBringsItWhole() {
        Entry entry = desk.call(CALL);

        desk.undo();
        assertThat(desk.entry(entry.id()).removedAt()).isNotNull();
        assertThat(desk.notebook.<Integer>read(session -> session.heard().count(desk.account))).isZero();

        desk.redo();
        assertThat(desk.entry(entry.id())).usingRecursiveComparison().ignoringFields("version").isEqualTo(entry);
    }

    @Test
    void undoOfAnEditBringsBackWordsAndItems() {
        Entry before = desk.entry(desk.call(CALL).id());
        desk.change(before, "All gone.");
        assertThat(desk.entry(before.id()).heard()).isEmpty();

        desk.undo();

        assertThat(desk.entry(before.id())).usingRecursiveComparison().ignoringFields("version").isEqualTo(before);
    }

    @Test
    void undoOfRemovalBringsBackTheEntry() {
        Entry entry = desk.call(CALL);
        new SaveEntry(desk.writing, Desk.ZONE, java.util.Locale.UK).remove(entry.id());
        assertThat(desk.entry(entry.id()).removedAt()).isNotNull();

        desk.undo();

        assertThat(desk.entry(entry.id()).removedAt()).isNull();
    }

    @Test
    void saysNoToNothingAndToTheFuture() {
        SaveEntry save = new SaveEntry(desk.writing, Desk.ZONE, java.util.Locale.UK);
        assertThatThrownBy(() -> desk.call(" \n "))
                .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.refusal().field()).isEqualTo(FormField.TEXT));
        var typed = desk.typed(null, "Tomorrow");
        var tomorrow = new app.earshot.usecase.timeline.EntryToSave(
                null, desk.account, typed.kind(), typed.startedBy(), Desk.NOW.plusSeconds(86_400), 0, "Tomorrow", null,
                typed.people(), typed.teammates(), typed.choices());
        assertThatThrownBy(() -> save.run(tomorrow))
                .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.refusal().field()).isEqualTo(FormField.AT));
    }

    @Test
    void tellsOfEachChangeAfterItWasKept() {
        desk.told.clear();
        desk.call(CALL);
        assertThat(desk.told).containsExactly(desk.account);
    }
}
