package app.earshot.usecase;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * What can be taken back, newest first, and what was taken back and can be done again. It lives as long as the notebook is
 * open. Used on the notebook's own thread only.
 */
final class History {

    /** How many changes are remembered. A working day is rarely more. */
    private static final int REMEMBERED = 200;

    private final Deque<Change> done = new ArrayDeque<>();
    private final Deque<Change> undone = new ArrayDeque<>();

    void add(Change change) {
        done.push(change);
        undone.clear();
        if (done.size() > REMEMBERED) {
            done.removeLast();
        }
    }

    Optional<Change> newestDone() {
        return Optional.ofNullable(done.peek());
    }

    Optional<Change> newestUndone() {
        return Optional.ofNullable(undone.peek());
    }

    void tookBack() {
        undone.push(done.pop());
    }

    void didAgain() {
        done.push(undone.pop());
    }

    /** After this nothing can be taken back or done again. */
    void forget() {
        done.clear();
        undone.clear();
    }
}
