package app.earshot.usecase.listen;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.Side;
import app.earshot.domain.facts.KeptReading;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.testkit.Desk;
import app.earshot.usecase.timeline.SaveEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What may stand in an entry is known from the moment it is saved, and read behind where nobody has read it. */
class KeptReadingsTest {

    private static final String WHO_PAYS = "Her parents are paying for it.";

    private final Desk desk = new Desk();
    private final ReadBehind behind = new ReadBehind(desk.writing);

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void anEntryIsReadWhenItIsSavedChangedRemovedAndPutBack() {
        Entry entry = desk.call(WHO_PAYS);
        assertThat(readings()).singleElement().satisfies(kept -> {
            assertThat(kept.isOn("who-pays")).isTrue();
            assertThat(kept.words()).isEqualTo(WHO_PAYS);
            assertThat(kept.entryId()).isEqualTo(entry.id());
            assertThat(kept.entryKind()).isEqualTo(EntryKind.CALL);
            assertThat(kept.people()).containsExactly(desk.ana);
            assertThat(kept.at()).isEqualTo(entry.at());
        });

        desk.change(entry, "We've met two other DJs.");
        assertThat(topics()).containsExactly("who-else");
        desk.undo();
        assertThat(topics()).containsExactly("who-pays");

        new SaveEntry(desk.writing, Desk.ZONE, Locale.UK).remove(entry.id());
        assertThat(topics()).isEmpty();
        desk.undo();
        assertThat(topics()).containsExactly("who-pays");
    }

    @Test
    void nothingIsLeftToReadOnAnAccountWhoseEntriesWereSavedHere() {
        desk.call(WHO_PAYS);
        assertThat(behind.isNeeded(desk.account)).isFalse();
    }

    @Test
    void entriesThatNobodyReadAreReadStepByStepNewestFirst() {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            entries.add(note(i, i == 0 ? WHO_PAYS : i == 99 ? "We've met two other DJs." : "Rang, nobody there."));
        }
        desk.notebook.write(session -> {
            session.entries().insertAll(entries);
            return true;
        });
        assertThat(topics()).isEmpty();
        assertThat(behind.isNeeded(desk.account)).isTrue();

        assertThat(behind.step(desk.account)).isTrue();
        assertThat(topics()).containsExactly("who-else");
        assertThat(behind.step(desk.account)).isTrue();
        assertThat(behind.step(desk.account)).isFalse();
        assertThat(topics()).containsExactlyInAnyOrder("who-else", "who-pays");
        assertThat(behind.isNeeded(desk.account)).isFalse();
    }

    /** However much was said about a topic, the newest few readings of each are all that comes along. */
    @Test
    void theNewestFewOfEachTopicComeAlong() {
        for (int i = 0; i < 12; i++) {
            desk.call(WHO_PAYS);
        }
        desk.call("We've met two other DJs.");
        assertThat(topics()).containsOnly("who-else", "who-pays").hasSizeLessThanOrEqualTo(6);
    }

    private Entry note(int minute, String text) {
        return new Entry(
                new UUID(77, minute), desk.account, EntryKind.NOTE, Side.US, Desk.NOW.minusSeconds(100_000L - minute * 60L), 0, text,
                null, Set.of(), Set.of(), List.of(), List.of(), List.of(), List.of(), null, 0);
    }

    private List<KeptReading> readings() {
        return desk.notebook.read(session -> session.facts().of(desk.account)).readings();
    }

    private List<String> topics() {
        return readings().stream().map(kept -> kept.reading().topic()).toList();
    }
}
