package app.earshot.store.digest;

import static app.earshot.store.Samples.ACCOUNT;
import static app.earshot.store.Samples.ANA;
import static app.earshot.store.Samples.NOW;
import static app.earshot.store.Samples.id;
import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.timeline.Entry;
import app.earshot.store.Notebook;
import app.earshot.store.NotebookTest;
import app.earshot.store.Samples;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is written has a digest that fits, whoever writes it; and what nobody wrote is found. */
class RowDigestsTest {

    private final Notebook notebook = Notebook.inMemory();

    @BeforeEach
    void fill() {
        NotebookTest.write(notebook, Samples::couple);
        NotebookTest.write(notebook, session -> session.entries().insertAll(
                List.of(Samples.call(id(1000), NOW), Samples.call(id(1001), NOW.plusSeconds(1)), Samples.note(id(1002), ACCOUNT, NOW, "plain"))));
    }

    @AfterEach
    void close() {
        notebook.close();
    }

    @Test
    void everythingWrittenHasADigestThatFits() {
        NotebookTest.write(notebook, session -> {
            Entry call = session.entries().find(id(1000)).orElseThrow();
            session.entries().update(Samples.with(call, "Other words", List.of(), call.version()));
        });
        NotebookTest.write(notebook, session -> session.entries().setRemoved(id(1001), NOW));
        assertThat(notebook.mismatches()).isEmpty();
        assertThat(known("entry")).isEqualTo(3);
        assertThat(known("account")).isOne();
        assertThat(known("person")).isEqualTo(2);
        assertThat(known("enquiry")).isOne();
    }

    /** As a flipped bit would: by nobody's save. */
    @Test
    void aWordThatNobodyChangedIsFound() {
        byNobody("update heard set words = 'Sparklers inside.' where entry_id = '" + id(1000) + "'");
        byNobody("update person set note = 'x' where id = '" + ANA + "'");
        byNobody("delete from promise where entry_id = '" + id(1001) + "'");
        assertThat(notebook.mismatches()).containsExactlyInAnyOrder(
                new Mismatch("entry", id(1000), 0, "Ana Petrova & Luis Moreno", NOW),
                new Mismatch("entry", id(1001), -1, "Ana Petrova & Luis Moreno", NOW.plusSeconds(1)),
                new Mismatch("person", ANA, 0, "Ana Petrova", null));
    }

    @Test
    void whatWasDamagedIsNotSoundBecauseSomethingBesideItWasChanged() {
        byNobody("update entry set body = 'Something else' where id = '" + id(1000) + "'");
        NotebookTest.write(notebook, session -> session.handle().execute("update promise set words = 'Send three' where entry_id = '" + id(1000) + "'"));
        assertThat(notebook.mismatches()).extracting(Mismatch::id).containsExactly(id(1000));
    }

    @Test
    void whatHasNoneYetIsNotedAsItReadsAndThenWatched() {
        byNobody("delete from row_digest");
        assertThat(notebook.mismatches()).isEmpty();
        NotebookTest.write(notebook, session -> session.entries().setRemoved(id(1002), NOW));
        assertThat(known("entry")).as("what was changed").isOne();
        assertThat(notebook.<Integer>write(session -> new RowDigestDao(session.handle()).noteMissing())).isEqualTo(8);
        byNobody("update entry set body = 'Something else' where id = '" + id(1000) + "'");
        assertThat(notebook.mismatches()).extracting(Mismatch::id).containsExactly(id(1000));
    }

    @Test
    void whatIsTakenBackLeavesNone() {
        NotebookTest.write(notebook, session -> session.handle().execute("delete from stage_change"));
        NotebookTest.write(notebook, session -> session.handle().execute("delete from enquiry_day"));
        NotebookTest.write(notebook, session -> session.handle().execute("delete from enquiry"));
        assertThat(known("enquiry")).isZero();
        assertThat(notebook.mismatches()).isEmpty();
    }

    private int known(String kind) {
        return notebook.read(session -> session.handle()
                .createQuery("select count(*) from row_digest where kind = :kind")
                .bind("kind", kind)
                .mapTo(Integer.class)
                .one());
    }

    /** Past the place where digests are kept. */
    private void byNobody(String sql) {
        notebook.read(session -> session.handle().execute(sql));
    }
}
