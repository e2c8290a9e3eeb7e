package app.earshot.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.usecase.FormField;
import app.earshot.usecase.Refused;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.junit.jupiter.api.Test;

class WorkTest {

    private final Problems problems = new Problems();
    private final Deque<Runnable> lane = new ArrayDeque<>();
    private final Work queued = new Work(lane::add, lane::add, Runnable::run, problems);
    private final List<String> shown = new ArrayList<>();

    @Test
    void showsOnlyTheLatestResultOfAKey() {
        List<String> done = new ArrayList<>();
        for (String word : List.of("s", "sa", "sal")) {
            queued.notebook("search", () -> {
                        done.add(word);
                        return word;
                    })
                    .then(shown::add)
                    .start();
        }
        queued.notebook("other", () -> "other").then(shown::add).start();
        lane.forEach(Runnable::run);

        assertThat(done).containsExactly("s", "sa", "sal");
        assertThat(shown).containsExactly("sal", "other");
    }

    /** The window that asked is gone, and another notebook stands there: its banner must not speak of this one. */
    @Test
    void whatIsRefusedByANotebookThatWasPutAwayIsNotTold() {
        for (boolean before : new boolean[] {true, false}) {
            queued.slow("holidays", () -> {
                        throw Refused.forNow("refused.notebook-closed");
                    })
                    .start();
            if (before) {
                queued.putAway();
            }
            while (!lane.isEmpty()) {
                lane.remove().run();
            }
            assertThat(problems.shown().get() == null).isEqualTo(before);
        }
    }

    @Test
    void whatNobodyWaitsForComesAfterAllThatIsAskedOfTheNotebook() {
        queued.notebook("accounts", () -> "list")
                .then(list -> {
                    shown.add(list);
                    queued.notebook("account", () -> "Ana").then(shown::add).start();
                })
                .start();
        queued.whenQuiet(() -> shown.add("search"));
        while (!lane.isEmpty()) {
            lane.remove().run();
        }
        assertThat(shown).containsExactly("list", "Ana", "search");

        queued.whenQuiet(() -> shown.add("at once"));
        assertThat(shown).endsWith("at once");
    }

    @Test
    void whatWasLeftOutOrFailedIsNotWaitedFor() {
        queued.notebook("search", () -> "s").onlyLatest().then(shown::add).start();
        queued.notebook("search", () -> "sa").onlyLatest().then(shown::add).start();
        queued.notebook("account", () -> {
                    throw new IllegalStateException();
                })
                .start();
        queued.whenQuiet(() -> shown.add("index"));
        lane.forEach(Runnable::run);
        assertThat(shown).containsExactly("sa", "index");
    }

    @Test
    void leavesOvertakenReadingOut() {
        List<String> done = new ArrayList<>();
        queued.notebook("search", () -> done.add("s")).onlyLatest().start();
        queued.notebook("search", () -> done.add("sa")).onlyLatest().start();
        lane.forEach(Runnable::run);

        assertThat(done).containsExactly("sa");
    }

    @Test
    void bringsANoToItsFieldAndTheUnexpectedToTheBanner() {
        Work work = atOnce();
        work.notebook("a", () -> {
                    throw Refused.at(FormField.NAME, "refused.name-missing");
                })
                .refused(no -> shown.add(String.valueOf(no.field())))
                .start();
        assertThat(shown).containsExactly("NAME");
        assertThat(problems.shown().get()).isNull();

        work.notebook("b", () -> {
                    throw new IllegalStateException("what Ana said");
                })
                .start();
        Problem problem = problems.shown().get();
        assertThat(problem).isNotNull();
        assertThat(problem.details()).contains("IllegalStateException", "WorkTest").doesNotContain("Ana");
    }

    @Test
    void whatIsPressedTwiceIsDoneOnce() {
        List<String> done = new ArrayList<>();
        press(done);
        press(done);
        lane.forEach(Runnable::run);
        assertThat(done).hasSize(1);
        assertThat(shown).containsExactly("kept");

        lane.clear();
        press(done);
        lane.forEach(Runnable::run);
        assertThat(done).as("and again later").hasSize(2);
    }

    private void press(List<String> done) {
        queued.notebook("keep", () -> {
                    done.add("a reply");
                    return "kept";
                })
                .then(shown::add)
                .unlessRunning()
                .start();
    }

    /** Whoever looks at something hopelessly deep runs out of stack, and nobody else would say so on these threads. */
    @Test
    void tellsOfAnErrorToo() {
        atOnce()
                .slow("mirror", () -> {
                    throw new StackOverflowError();
                })
                .start();
        assertThat(problems.shown().get()).isNotNull();
    }

    @Test
    void whatFailedForNowIsDoneAgainWhenAPersonSaysSo() {
        Deque<Boolean> room = new ArrayDeque<>(List.of(false, false, true));
        Work work = atOnce();
        work.notebook("draft", () -> {
                    if (!room.pop()) {
                        throw Refused.forNow("refused.notebook-closed");
                    }
                    return "kept";
                })
                .notDone(() -> shown.add("not done"))
                .then(shown::add)
                .start();
        problems.tryAgain();
        assertThat(problems.shown().get()).as("told again").isNotNull();
        problems.tryAgain();
        assertThat(problems.shown().get()).isNull();
        assertThat(shown).containsExactly("not done", "not done", "kept");
    }

    @Test
    void whatWasOvertakenIsNotDoneAgain() {
        Work work = atOnce();
        work.notebook("draft", () -> {
                    throw Refused.forNow("refused.notebook-closed");
                })
                .start();
        work.notebook("draft", () -> "newer").then(shown::add).start();
        problems.tryAgain();
        assertThat(problems.shown().get()).isNull();
        assertThat(shown).containsExactly("newer");
    }

    @Test
    void aNoThatLiesInWhatWasEnteredIsNotTriedAgain() {
        atOnce()
                .notebook("a", () -> {
                    throw Refused.of("refused.name-missing");
                })
                .start();
        assertThat(problems.shown().get().again()).isNull();
        problems.tryAgain();
        assertThat(problems.shown().get()).as("still there").isNotNull();
    }

    @Test
    void stopsWhenAskedToAndSaysHowFarItIs() {
        List<Double> far = new ArrayList<>();
        Progress running = queued.slow("export", progress -> {
                    progress.report(0.5);
                    return progress.isCancelled() ? "stopped" : "whole";
                })
                .progressed(far::add)
                .then(shown::add)
                .lastly(() -> shown.add("end"))
                .start();
        lane.forEach(Runnable::run);
        assertThat(far).containsExactly(0.5);
        assertThat(shown).containsExactly("whole", "end");
        assertThat(running.isCancelled()).isFalse();
    }

    @Test
    void keepsTheNotebooksLaneInOrderOnItsOwnThread() {
        List<String> order = new ArrayList<>();
        try (Work work = Work.onThreads(Runnable::run, problems)) {
            for (int i = 0; i < 50; i++) {
                int number = i;
                work.notebook("n" + i, () -> order.add(Thread.currentThread().getName() + number)).start();
            }
        }
        assertThat(order).hasSize(50).first().isEqualTo("notebook0");
        assertThat(order).last().isEqualTo("notebook49");
    }

    /** The window is being closed: the last answers still come to the screen, and what they would have begun finds no lane any more. */
    @Test
    void whatNobodyWaitsForIsLeftOutOnceTheLanesAreClosed() {
        Deque<Runnable> screen = new ConcurrentLinkedDeque<>();
        Work work = Work.onThreads(screen::add, problems);
        work.notebook("step", () -> "step")
                .then(step -> work.whenQuiet(() -> {
                    shown.add("next");
                    work.notebook("step", () -> "next").start();
                }))
                .start();
        work.close();
        while (!screen.isEmpty()) {
            screen.remove().run();
        }
        assertThat(shown).isEmpty();
        assertThat(problems.shown().get()).isNull();
    }

    private Work atOnce() {
        return new Work(Runnable::run, Runnable::run, Runnable::run, problems);
    }
}
