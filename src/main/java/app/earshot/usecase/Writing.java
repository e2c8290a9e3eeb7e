package app.earshot.usecase;

import app.earshot.domain.Sentence;
import app.earshot.domain.draft.SheetDraft;
import app.earshot.listening.bank.Repertoire;
import app.earshot.store.Notebook;
import app.earshot.store.Session;
import app.earshot.store.Snapshot;
import app.earshot.store.failure.StaleVersion;
import app.earshot.store.failure.StoreFailure;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What every verb that changes the notebook shares: one transaction, forced to the disk, then remembered for undo and told
 * to whoever shows it.
 */
public final class Writing {

    private static final long MEGA = 1_000_000;

    private final Notebook notebook;
    private final Changes changes;
    private final History history = new History();
    private final RepertoireCache repertoireCache = new RepertoireCache();
    private final EntryReader entryReader;
    private final Clock clock;
    private final Supplier<UUID> ids;

    public Writing(Notebook notebook, Changes changes, Clock clock, Supplier<UUID> ids) {
        this.notebook = notebook;
        this.changes = changes;
        this.clock = clock;
        this.entryReader = new EntryReader(this::repertoire, clock.getZone());
        this.ids = ids;
    }

    public Clock clock() {
        return clock;
    }

    /** The notebook as a whole, for what is done with it beside writing. */
    public Notebook notebook() {
        return notebook;
    }

    public UUID newId() {
        return ids.get();
    }

    public <T> T read(Function<Session, T> work) {
        return saying(() -> notebook.read(work));
    }

    /** What the notebook holds now, to be read in many steps while saving goes on. It has to be closed. */
    public Snapshot snapshot() {
        return saying(notebook::snapshot);
    }

    /** All that there is to ask, and about what, as the user has it now. */
    public Repertoire repertoire() {
        Repertoire known = repertoireCache.known();
        return known == null ? notebook.read(this::repertoire) : known;
    }

    /** The same for whoever is reading already. */
    public Repertoire repertoire(Session session) {
        return repertoireCache.in(session);
    }

    /** Makes a change that can be taken back: runs it, keeps it, remembers it, tells of it. */
    public Change make(Sentence sentence, @Nullable UUID accountId, Step again, Step back) {
        Change change = new Change(sentence, accountId, back, again);
        run(change.again(), accountId);
        history.add(change);
        changes.publishDone(change);
        return change;
    }

    /** Keeps something that is not undone by itself, and tells of it. */
    public void keep(@Nullable UUID accountId, Step step) {
        run(step, accountId);
    }

    /** Keeps something that no screen shows, such as a draft. */
    public void keepQuietly(Step step) {
        saying(() -> notebook.write(session -> {
            step.run(session);
            entryReader.readTouched(session);
            return true;
        }));
    }

    /** Whether an account has entries that were kept before anybody read them, or that an older reader read. */
    public boolean isLeftToRead(UUID accountId) {
        return read(session -> entryReader.isLeft(session, accountId));
    }

    /** Reads, in small steps, what was kept when nobody read yet; see {@link EntryReader#readOn}. */
    public boolean readOn(UUID accountId) {
        return saying(() -> notebook.write(session -> entryReader.readOn(session, accountId)));
    }

    /** Makes a change after which nothing that was done before can be taken back, and tells of it. */
    public <T> T keepForGood(Function<Session, T> change) {
        T kept = saying(() -> notebook.write(change));
        history.forget();
        changes.publish(null);
        return kept;
    }

    /** Keeps something that was worked out from the rest and could be worked out again. Nobody is told. */
    public void keepDerived(Step step) {
        keepQuietly(step);
    }

    /** Takes the newest change back. Empty if there is nothing to take back. */
    public Optional<Change> undo() {
        Optional<Change> change = history.newestDone();
        change.ifPresent(it -> {
            run(it.back(), it.accountId());
            history.tookBack();
        });
        return change;
    }

    /** Does again what was taken back last. Empty if there is nothing. */
    public Optional<Change> redo() {
        Optional<Change> change = history.newestUndone();
        change.ifPresent(it -> {
            run(it.again(), it.accountId());
            history.didAgain();
        });
        return change;
    }

    private void run(Step step, @Nullable UUID accountId) {
        try {
            keepQuietly(EndingDraft.current().map(left -> endingDraft(step, left)).orElse(step));
        } catch (StaleVersion stale) {
            throw Refused.of("refused.changed-meanwhile");
        }
        if (accountId == null) {
            repertoireCache.forget();
        }
        changes.publish(accountId);
    }

    private static Step endingDraft(Step step, SheetDraft left) {
        return session -> {
            step.run(session);
            EndingDraft.end(session, left);
        };
    }

    /** What the disk did not let us do, in a sentence that says what helps. */
    public <T> T saying(Supplier<T> work) {
        try {
            return work.get();
        } catch (StoreFailure failure) {
            throw switch (failure.kind()) {
                case DISK_FULL -> Refused.forNow("refused.disk-full", Math.ceilDiv(notebook.roomToGoOn(), MEGA));
                case CLOSED -> Refused.forNow("refused.notebook-closed");
                case MOVED -> Refused.of("refused.notebook-moved");
                case UNSURE -> Refused.of("refused.perhaps-saved");
                case DAMAGED -> Refused.of("refused.notebook-damaged");
                case CONSTRAINT, OTHER -> failure;
            };
        }
    }
}
