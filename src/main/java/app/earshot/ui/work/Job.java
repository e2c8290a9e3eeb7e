package app.earshot.ui.work;

import app.earshot.domain.draft.SheetDraft;
import app.earshot.usecase.EndingDraft;
import app.earshot.usecase.Refusal;
import app.earshot.usecase.Refused;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/**
 * One piece of work and what becomes of its result. All handlers run on the screen's thread.
 *
 * @param <T> what the work brings
 */
public final class Job<T> {

    private final Work work;
    private final Executor lane;
    private final String key;
    private final SlowWork<T> body;
    private final Optional<SheetDraft> ending = EndingDraft.current();
    private Consumer<T> then = result -> {};
    private Consumer<Refusal> refused;
    private DoubleConsumer progressed = done -> {};
    private Runnable notDone = () -> {};
    private Runnable lastly = () -> {};
    private boolean onlyLatest;
    private boolean alone;
    private boolean counted;
    private volatile long started;
    private volatile int notebook;

    Job(Work work, Executor lane, String key, SlowWork<T> body) {
        this.work = work;
        this.lane = lane;
        this.key = key;
        this.body = body;
        this.refused = refusal -> work.problems().refused(refusal, this::again);
    }

    /** Whether the work counts as something that is asked of the notebook, see {@link Work#whenQuiet}. */
    Job<T> counted() {
        counted = true;
        return this;
    }

    /** What to do with the result. */
    public Job<T> then(Consumer<T> shown) {
        then = shown;
        return this;
    }

    /** Where to show a verb's no. Without this it is shown in the banner. */
    public Job<T> refused(Consumer<Refusal> shown) {
        refused = shown;
        return this;
    }

    /** What to do besides when it was not done, for whatever reason: what was taken for kept is not. */
    public Job<T> notDone(Runnable takenBack) {
        notDone = takenBack;
        return this;
    }

    /** Where to show how much is done, from 0 to 1. */
    public Job<T> progressed(DoubleConsumer shown) {
        progressed = shown;
        return this;
    }

    /** What to do at the end in every case, also when a later start has overtaken this one. */
    public Job<T> lastly(Runnable shown) {
        lastly = shown;
        return this;
    }

    /** Leaves the work out if a later start overtakes it before its turn. For reading only: changes have to happen. */
    public Job<T> onlyLatest() {
        onlyLatest = true;
        return this;
    }

    /** Leaves the work out while the same is still under way: whoever presses twice means it once. */
    public Job<T> unlessRunning() {
        alone = true;
        return this;
    }

    /** Starts it once more, unless a later start of its kind has overtaken it meanwhile. */
    private void again() {
        if (work.isLatest(key, started)) {
            start();
        }
    }

    /** Starts the work. The answer can be used to cancel it. */
    public Progress start() {
        Progress progress = new Progress(done -> work.onScreen(() -> progressed.accept(done)));
        if (alone && !work.takeAlone(key)) {
            return progress;
        }
        if (counted) {
            work.begins();
        }
        long ticket = work.take(key);
        started = ticket;
        notebook = work.notebooksBefore();
        try {
            lane.execute(() -> run(ticket, progress));
        } catch (RejectedExecutionException closing) {
            // The notebook is being closed: nobody waits any more for what would only have been read.
            if (!onlyLatest) {
                throw closing;
            }
            end();
        }
        return progress;
    }

    private void run(long ticket, Progress progress) {
        try {
            if (progress.isCancelled() || (onlyLatest && !work.isLatest(key, ticket))) {
                return;
            }
            T result = ending.isEmpty() ? body.run(progress) : EndingDraft.calling(ending.get(), () -> body.run(progress));
            show(ticket, progress, () -> then.accept(result));
        } catch (Refused no) {
            work.onScreen(notDone);
            if (notebook == work.notebooksBefore()) {
                show(ticket, progress, () -> refused.accept(no.refusal()));
            }
        } catch (Exception | Error unexpected) {
            // An error too: nobody else would hear of it on these threads.
            work.onScreen(notDone);
            work.onScreen(() -> work.problems().report(unexpected));
        } finally {
            work.onScreen(this::end);
        }
    }

    private void end() {
        if (alone) {
            work.giveBack(key);
        }
        try {
            lastly.run();
        } finally {
            if (counted) {
                work.ends();
            }
        }
    }

    private void show(long ticket, Progress progress, Runnable shown) {
        work.onScreen(() -> {
            if (work.isLatest(key, ticket) && !progress.isCancelled()) {
                shown.run();
            }
        });
    }
}
