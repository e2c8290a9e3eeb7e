package app.earshot.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.timeline.Answer;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.domain.timeline.Place;
import app.earshot.domain.timeline.PromiseState;
import app.earshot.testkit.FixedClock;
import app.earshot.testkit.Talk;
import app.earshot.ui.timeline.range.LoadedRange;
import app.earshot.ui.timeline.range.TimelineReading;
import app.earshot.usecase.FormField;
import app.earshot.usecase.RefusedField;
import app.earshot.usecase.timeline.RequestWords;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelineActionsTest {

    @TempDir
    Path home;

    private Talk talk;
    private final TimelineModel model = new TimelineModel();
    private final List<Entry> edited = new ArrayList<>();
    private TimelineActions actions;

    @BeforeEach
    void begin() {
        talk = new Talk(home);
        actions = new TimelineActions(model, talk.tools, edited::add, () -> {});
    }

    @AfterEach
    void end() {
        talk.close();
    }

    @Test
    void onlyAWindowOfALongTimelineIsRead() {
        write(500);
        actions.open(talk.page());
        assertThat(shown()).hasSize(TimelineReading.PAGE).startsWith("Entry 0");
        assertThat(window().newer()).isFalse();

        HashSet<String> seen = new HashSet<>(shown());
        while (window().older()) {
            actions.readOlder();
            seen.addAll(shown());
            assertThat(shown()).hasSizeLessThanOrEqualTo(TimelineReading.MOST).doesNotHaveDuplicates();
        }
        assertThat(seen).hasSize(500);
        assertThat(shown()).endsWith("Entry 499");

        while (window().newer()) {
            actions.readNewer();
            assertThat(shown()).hasSizeLessThanOrEqualTo(TimelineReading.MOST).doesNotHaveDuplicates();
        }
        assertThat(shown()).startsWith("Entry 0");
    }

    @Test
    void whatWasReadAheadIsShownWithThePage() {
        write(3);
        actions.readAhead(talk.account);
        assertThat(model.window().get()).as("not before its page is there").isNull();

        actions.open(talk.page());

        assertThat(shown()).containsExactly("Entry 0", "Entry 1", "Entry 2");
    }

    @Test
    void whatWasWrittenAfterItWasReadAheadIsShownToo() {
        actions.readAhead(talk.account);
        write(1);

        actions.open(talk.page());

        assertThat(shown()).containsExactly("Entry 0");
    }

    @Test
    void whatWasReadAheadOfAnotherAccountIsNotShownHere() {
        write(1);
        actions.readAhead(new UUID(1, 2));

        actions.open(talk.page());

        assertThat(shown()).containsExactly("Entry 0");
    }

    @Test
    void anEntryFarDownIsReadWithWhatStandsAroundIt() {
        List<Entry> all = write(300);
        actions.open(talk.page());

        actions.showEntry(all.get(200).id(), new Place(0, 5));

        assertThat(shown()).contains("Entry 180", "Entry 200", "Entry 220").doesNotContain("Entry 0");
        assertThat(window().newer()).isTrue();
        assertThat(model.highlight().get()).isNotNull();
        assertThat(model.current().get()).isEqualTo(all.get(200).id());
    }

    @Test
    void aChangeIsShownWhereOneIs() {
        List<Entry> all = write(300);
        actions.open(talk.page());
        actions.showEntry(all.get(200).id(), null);
        int before = shown().size();

        actions.entries().remove(all.get(200).id());

        assertThat(shown()).doesNotContain("Entry 200").contains("Entry 199", "Entry 201").hasSizeLessThanOrEqualTo(before);
        talk.verbs().undoChanges().undo();
        assertThat(shown()).contains("Entry 200");
    }

    @Test
    void whatIsSavedStandsAtTheTopAtOnce() {
        write(3);
        actions.open(talk.page());
        talk.call(0, "Just now");
        assertThat(shown()).startsWith("Just now", "Entry 0");
    }

    @Test
    void theKeyboardGoesFromEntryToEntryAndStaysWithin() {
        List<Entry> all = write(3);
        actions.open(talk.page());
        actions.move(1);
        assertThat(model.current().get()).isEqualTo(all.get(0).id());
        actions.move(1);
        assertThat(model.current().get()).isEqualTo(all.get(1).id());
        actions.move(100);
        assertThat(model.current().get()).isEqualTo(all.get(2).id());
        actions.remove(all.get(2));
        assertThat(model.current().get()).isEqualTo(all.get(1).id());
    }

    @Test
    void anEntryMovesInTimeAndKeepsWhatWasMarked() {
        Entry entry = talk.call(10, "\" Sparklers.\n! Send sets by Friday");
        actions.open(talk.page());
        actions.entries().move(entry, FixedClock.NOW.minusSeconds(90_000), () -> {}, no -> {});

        Entry moved = talk.entries().getFirst();
        assertThat(moved.at()).isEqualTo(FixedClock.NOW.minusSeconds(90_000));
        assertThat(moved.heard().getFirst().id()).isEqualTo(entry.heard().getFirst().id());
        assertThat(moved.promises().getFirst().dueOn()).isEqualTo(LocalDate.of(2026, 12, 4));
        List<RefusedField> refused = new ArrayList<>();
        actions.entries().move(moved, FixedClock.NOW.plusSeconds(9999), () -> {}, no -> refused.add(no.field()));
        assertThat(refused).containsExactly(FormField.AT);
    }

    @Test
    void wordsOfAnEntryAreKeptAsHeardAndCorrected() {
        Entry entry = talk.call(10, "They hate the waiting.");
        actions.open(talk.page());
        List<HeardItem> heard = new ArrayList<>();
        actions.entries().hear(entry.id(), new Place(0, 21), heard::add);
        actions.entries().correct(heard.getFirst(), talk.luis, "worries");
        actions.entries().sayBack(only(), true);

        assertThat(only().personId()).isEqualTo(talk.luis);
        assertThat(only().topic()).isEqualTo("worries");
        assertThat(only().saidBackAt()).isNotNull();
        actions.entries().forget(only());
        assertThat(talk.entries().getFirst().heard()).isEmpty();
    }

    @Test
    void promisesAndRequestsAreSettled() {
        Entry entry = talk.call(10, "! Send sets by Friday\n+ Could we meet Mark?");
        UUID promise = entry.promises().getFirst().id();
        UUID request = entry.requests().getFirst().id();
        actions.open(talk.page());
        actions.entries().kept(promise);
        List<RefusedField> refused = new ArrayList<>();
        RequestWords typed = new RequestWords("", Answer.NO, "Not before the day.", "No meetings", "She sighed.");
        actions.entries().note(request, typed, () -> {}, refusal -> refused.add(refusal.field()));
        actions.entries().moveDay(promise, LocalDate.of(2026, 11, 1), () -> {}, no -> refused.add(no.field()));

        Entry now = window().entries().getFirst();
        assertThat(now.promises().getFirst().state()).isEqualTo(PromiseState.KEPT);
        assertThat(now.requests().getFirst().rule()).isEqualTo("No meetings");
        assertThat(now.requests().getFirst().taken()).isEqualTo("She sighed.");
        actions.entries().rules(rules -> assertThat(rules).containsExactly("No meetings"));
        assertThat(refused).containsExactly(FormField.DUE);
    }

    private HeardItem only() {
        return talk.entries().getFirst().heard().getFirst();
    }

    /** The newest first, each ten minutes older. */
    private List<Entry> write(int count) {
        List<Entry> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(talk.call(10 * (i + 1), "Entry " + i));
        }
        return all;
    }

    private LoadedRange window() {
        return java.util.Objects.requireNonNull(model.window().get());
    }

    private List<String> shown() {
        return window().entries().stream().map(Entry::text).toList();
    }
}
