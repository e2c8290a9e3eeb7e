package app.earshot.ui.work;

import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The two lanes on which work leaves the screen's thread.
 *
 * <p>Work has a key. For one key only the result of the latest start reaches the screen; the others are done all the same,
 * because work may keep something. Give changes a key of their own (the verb and the id), and give reading the key of the
 * place that shows it. May be used from any thread.
 */
public final class Work implements AutoCloseable {

    private static final int SECONDS_TO_FINISH = 20;

    private final Executor notebook;
    private final Executor slow;
    private final Executor screen;
    private final Executor settled;
    private final Problems problems;
    private final Map<String, Long> latest = new ConcurrentHashMap<>();
    private final Set<String> alone = ConcurrentHashMap.newKeySet();
    private final AtomicInteger underWay = new AtomicInteger();
    private final Queue<Runnable> afterwards = new ConcurrentLinkedQueue<>();
    private final AtomicInteger putAway = new AtomicInteger();
    private volatile boolean closed;

    public Work(Executor notebook, Executor slow, Executor screen, Problems problems) {
        this(notebook, slow, screen, screen, problems);
    }

    private Work(Executor notebook, Executor slow, Executor screen, Executor settled, Problems problems) {
        this.notebook = notebook;
        this.slow = slow;
        this.screen = screen;
        this.settled = settled;
        this.problems = problems;
    }

    /** Work as the running program does it. */
    public static Work onThreads(Executor screen, Problems problems) {
        return onThreads(screen, screen, problems);
    }

    /** @param settled called on the screen's thread; does what it is given once what was shown until then is painted */
    public static Work onThreads(Executor screen, Executor settled, Problems problems) {
        ExecutorService notebook = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("notebook").factory());
        ExecutorService slow = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("slow-", 1).factory());
        return new Work(notebook, slow, screen, settled, problems);
    }

    /**
     * Says that the notebook is about to be put away for another one, or for the same anew. Who is refused by it from then on is not told: what was begun
     * before is about a window that is gone.
     */
    public void putAway() {
        putAway.incrementAndGet();
    }

    /** How many notebooks have been put away. */
    int notebooksBefore() {
        return putAway.get();
    }

    /** Something to do with the notebook. Nothing happens until {@link Job#start}. */
    public <T> Job<T> notebook(String key, Callable<T> work) {
        return new Job<>(this, notebook, "notebook/" + key, progress -> work.call()).counted();
    }

    /** Something that takes its time, away from the notebook's thread. */
    public <T> Job<T> slow(String key, Callable<T> work) {
        return slow(key, progress -> work.call());
    }

    /** Something that takes its time, says how far it is, and stops when asked to. */
    public <T> Job<T> slow(String key, SlowWork<T> work) {
        return new Job<>(this, slow, "slow/" + key, work);
    }

    /**
     * Does something on the screen's thread once nothing is asked of the notebook any more and all that was asked is painted: what nobody
     * waits for should not take the processor from what somebody does. It is left out where the lanes are closed before.
     */
    public void whenQuiet(Runnable later) {
        afterwards.add(later);
        onScreen(this::lookWhetherQuiet);
    }

    void begins() {
        underWay.incrementAndGet();
    }

    /** Called on the screen's thread, after the result was shown and may have asked for more. */
    void ends() {
        underWay.decrementAndGet();
        lookWhetherQuiet();
    }

    private void lookWhetherQuiet() {
        for (Runnable next = afterwards.peek(); next != null && underWay.get() == 0; next = afterwards.peek()) {
            afterwards.remove(next);
            Runnable later = next;
            settled.execute(() -> doIfStillQuiet(later));
        }
    }

    private void doIfStillQuiet(Runnable later) {
        if (underWay.get() == 0) {
            onScreen(() -> doUnlessClosed(later));
        } else {
            afterwards.add(later);
        }
    }

    private void doUnlessClosed(Runnable later) {
        if (!closed) {
            later.run();
        }
    }

    /** Whatever was started is finished first, as far as it finishes within some seconds. */
    @Override
    public void close() {
        closed = true;
        finish(slow);
        finish(notebook);
    }

    long take(String key) {
        return latest.merge(key, 1L, Long::sum);
    }

    /** Takes a key that nobody else may have at the same time. Returns false if somebody has it. */
    boolean takeAlone(String key) {
        return alone.add(key);
    }

    void giveBack(String key) {
        alone.remove(key);
    }

    boolean isLatest(String key, long ticket) {
        return latest.getOrDefault(key, 0L) == ticket;
    }

    /** Shows something that was learned on another thread, such as a change to the notebook. */
    public void onScreen(Runnable shown) {
        screen.execute(() -> {
            try {
                shown.run();
            } catch (RuntimeException unexpected) {
                problems.report(unexpected);
            }
        });
    }

    Problems problems() {
        return problems;
    }

    private static void finish(Executor lane) {
        if (lane instanceof ExecutorService service) {
            service.shutdown();
            try {
                service.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
