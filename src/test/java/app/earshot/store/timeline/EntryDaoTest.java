package app.earshot.store.timeline;

import static app.earshot.store.Samples.ACCOUNT;
import static app.earshot.store.Samples.NOW;
import static app.earshot.store.Samples.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.Position;
import app.earshot.store.Samples;
import app.earshot.store.Session;
import app.earshot.store.failure.StaleVersion;
import app.earshot.store.search.TheCouplesNotebook;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntryDaoTest extends TheCouplesNotebook {

    @Test
    void anEntryComesBackAsItWasKept() {
        Entry call = Samples.call(id(50), NOW);
        write(session -> session.entries().insert(call));
        assertThat(find(call)).isEqualTo(call);
    }

    @Test
    void textIsNeverCutAndKnowsEveryAlphabet() {
        String text = ("Łódź, Ægir, ελπίδα, надежда, أمل, תקווה, 希望, のぞみ, 희망, आशा, 🎧🏳️‍🌈\n\t" + "\"'<>&%_\\ \r\n").repeat(5_000);
        Entry note = Samples.note(id(51), ACCOUNT, NOW, text);
        write(session -> session.entries().insert(note));
        assertThat(find(note).text()).isEqualTo(text);
    }

    @Test
    void aNulCharacterIsRefusedAndNothingIsKept() {
        assertThatThrownBy(() -> write(session -> {
                    session.entries().insert(Samples.note(id(52), ACCOUNT, NOW, "fine"));
                    session.entries().insert(Samples.note(id(53), ACCOUNT, NOW, "not\0fine"));
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(page(null, 10)).isEmpty();
    }

    @Test
    void changingReplacesWhatHangsOnIt() {
        Entry call = Samples.call(id(50), NOW);
        write(session -> session.entries().insert(call));
        Entry changed = Samples.with(
                call, "Something else", List.of(Samples.heard(id(77), id(50), NOW, "hopes", "Dancing.")), 0);
        write(session -> session.entries().update(changed));
        assertThat(find(call)).isEqualTo(Samples.with(changed, "Something else", changed.heard(), 1));
    }

    @Test
    void changingAnOlderVersionIsRefused() {
        Entry call = Samples.call(id(50), NOW);
        write(session -> session.entries().insert(call));
        write(session -> session.entries().update(call));
        assertThatThrownBy(() -> write(session -> session.entries().update(call))).isInstanceOf(StaleVersion.class);
        assertThat(find(call).version()).isEqualTo(1);
    }

    @Test
    void pagesFollowEachOtherWithoutGapsAlsoAtOneMoment() {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            entries.add(Samples.note(id(100 + i), ACCOUNT, NOW.plus(Duration.ofMinutes(i / 7)), "note " + i));
        }
        write(session -> session.entries().insertAll(entries));
        List<Entry> read = new ArrayList<>(page(null, 10));
        read.addAll(page(Position.of(read.getLast()), 10));
        read.addAll(page(Position.of(read.getLast()), 10));
        assertThat(read).containsExactlyElementsOf(entries.reversed());
        Position middle = Position.of(entries.get(10));
        assertThat(notebook.<List<Entry>>read(session -> session.entries().pageAfter(ACCOUNT, middle, 5)))
                .containsExactlyElementsOf(entries.subList(11, 16));
    }

    @Test
    void aRemovedEntryCountsNowhereAndComesBackWhole() {
        Entry call = Samples.call(id(50), NOW);
        write(session -> session.entries().insert(call));
        write(session -> session.entries().setRemoved(call.id(), NOW));
        assertThat(page(null, 10)).isEmpty();
        assertThat(notebook.<Integer>read(session -> session.heard().count(ACCOUNT)
                        + session.promises().counts(ACCOUNT)
                        + session.requests().open(ACCOUNT).size()
                        + session.heard().of(ACCOUNT, null, null, 10).size()
                        + session.facts().of(ACCOUNT).voices().size()))
                .isZero();
        write(session -> session.entries().setRemoved(call.id(), null));
        assertThat(page(null, 10)).containsExactly(call);
        assertThat(notebook.<Integer>read(session -> session.heard().count(ACCOUNT))).isOne();
    }

    private Entry find(Entry entry) {
        return notebook.read(session -> session.entries().find(entry.id())).orElseThrow();
    }

    private List<Entry> page(Position before, int limit) {
        return notebook.read(session -> session.entries().page(ACCOUNT, before, limit));
    }

    private void write(java.util.function.Consumer<Session> work) {
        notebook.write(session -> {
            work.accept(session);
            return null;
        });
    }
}
