package app.earshot.ui.listening;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.Side;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.store.Notebook;
import app.earshot.testkit.FixedClock;
import app.earshot.testkit.Talk;
import app.earshot.testkit.TestEnvironment;
import app.earshot.ui.work.Work;
import java.nio.file.Path;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entries that nobody has read, and a window that is open until they are read or closed before. */
class ReadingBehindTest {

    /** So many that one step does not do. */
    private static final int ENTRIES = 100;

    @TempDir
    Path home;

    private final Deque<Runnable> screen = new ConcurrentLinkedDeque<>();
    private final Notebook notebook = Notebook.inMemory();
    private Talk talk;
    private boolean done;

    @BeforeEach
    void begin() {
        talk = new Talk(new TestEnvironment(home, notebook, UUID::randomUUID));
        List<Entry> notes = IntStream.range(0, ENTRIES).mapToObj(this::note).toList();
        notebook.write(session -> {
            session.entries().insertAll(notes);
            return true;
        });
    }

    @AfterEach
    void end() {
        talk.close();
    }

    @Test
    void whatNobodyReadIsReadWhileItsAccountIsOpen() {
        try (Work work = startReading()) {
            while (!done) {
                showNext();
            }
        }
        assertThat(talk.verbs().readBehind().isNeeded(talk.account)).isFalse();
    }

    /** The answer to the last step comes to the screen when there is no lane any more. */
    @Test
    void aWindowThatIsClosedMeanwhileIsClosedQuietly() {
        Work work = startReading();
        while (!isBegun()) {
            showNext();
        }
        work.close();
        while (!screen.isEmpty()) {
            showNext();
        }
        assertThat(done).isFalse();
        assertThat(talk.tools.frame().problems().shown().get()).isNull();
        assertThat(talk.verbs().readBehind().isNeeded(talk.account)).as("the rest is read the next time").isTrue();
    }

    private Work startReading() {
        Work work = Work.onThreads(screen::add, talk.tools.frame().problems());
        new ReadingBehind(talk.tools(work), id -> true).start(talk.account, () -> done = true);
        return work;
    }

    private boolean isBegun() {
        return !notebook.read(session -> session.facts().of(talk.account)).readings().isEmpty();
    }

    private void showNext() {
        Runnable next = screen.poll();
        while (next == null) {
            Thread.onSpinWait();
            next = screen.poll();
        }
        next.run();
    }

    private Entry note(int minute) {
        return new Entry(
                new UUID(77, minute), talk.account, EntryKind.NOTE, Side.US, FixedClock.NOW.minusSeconds(100_000L - minute * 60L), 0,
                "Her parents are paying for it.", null, Set.of(), Set.of(), List.of(), List.of(), List.of(), List.of(), null, 0);
    }
}
