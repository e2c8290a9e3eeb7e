package app.earshot.usecase.backup;

import app.earshot.store.Notebook;
import app.earshot.store.backup.Backup;
import app.earshot.store.backup.BackupFailed;
import app.earshot.store.backup.BackupReason;
import app.earshot.store.backup.Backups;
import app.earshot.store.backup.Backups.ClosedCopy;
import app.earshot.usecase.Refused;
import app.earshot.usecase.Writing;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Backs the notebook up without anybody thinking of it: when it was opened and holds something that no backup does, so before anything is
 * changed; each hour in which something was; and on closing. Takes its time, while saving goes on.
 */
public final class KeepBackups {

    private static final Duration OFTEN = Duration.ofHours(1);

    private final Writing writing;
    private final Backups backups;
    /** Whether one was looked for since the notebook was opened. */
    private boolean looked;
    /** Whether an earlier one is about to take its place. */
    private boolean goingBack;
    /** Whether the notebook is about to be closed, which makes one of its own. */
    private volatile boolean leaving;
    /** The newest as far as is known, so that not every one is opened each minute. */
    private @Nullable Backup latest;
    /** A mark that is known to be in a backup. */
    private @Nullable String kept;

    public KeepBackups(Writing writing, ZoneId zone) {
        this.writing = writing;
        this.backups = new Backups(writing.notebook().folder(), zone, writing.notebook().seal());
    }

    /** The newest; empty if there is none. */
    public Optional<KeptBackup> newest() {
        return all().stream().findFirst();
    }

    /**
     * Makes one if it is time for it and something has changed since the last.
     *
     * @return the newest that there is now; empty if there is none
     * @throws Refused if there should be one and could not
     */
    public synchronized Optional<KeptBackup> ifDue() {
        boolean first = !looked;
        looked = true;
        if (first) {
            backups.clearLooks();
        }
        if (leaving || writing.notebook().isInMemory() || (!first && wasJustMade()) || !hasChanged()) {
            return known();
        }
        try {
            make(first ? BackupReason.OPENED : BackupReason.HOURLY, () -> leaving);
        } catch (BackupFailed failed) {
            if (failed.kind() != BackupFailed.Kind.BUSY) {
                throw refused(failed);
            }
        }
        return known();
    }

    private Optional<KeptBackup> known() {
        return Optional.ofNullable(latest).map(KeptBackup::of);
    }

    /** One from later than now says nothing: the clock was wrong. */
    private boolean wasJustMade() {
        Instant now = writing.clock().instant();
        return latest != null && !latest.made().isAfter(now) && Duration.between(latest.made(), now).compareTo(OFTEN) < 0;
    }

    /** Whether it holds something that no backup does. */
    private boolean hasChanged() {
        String mark = writing.saying(writing.notebook()::mark);
        if (mark.equals(kept)) {
            return false;
        }
        List<Backup> all = backups.all(writing.clock().instant());
        latest = all.stream().findFirst().orElse(null);
        boolean changed = all.stream().noneMatch(one -> one.content().mark().equals(mark));
        kept = changed ? kept : mark;
        return changed;
    }

    /** All there are, the newest first. */
    public List<KeptBackup> all() {
        return backups.all(writing.clock().instant()).stream().map(KeptBackup::of).toList();
    }

    /** How much the notebook holds now. */
    public KeptBackup.Held held() {
        return writing.read(session -> new KeptBackup.Held(
                session.walk().length().accounts(), session.walk().length().entries(), session.attachments().contents()));
    }

    /** Keeps what stands here now, because an earlier one is about to take its place. */
    public synchronized KeptBackup beforeGoingBack() {
        try {
            KeptBackup kept = KeptBackup.of(make(BackupReason.GOING_BACK, () -> false));
            goingBack = true;
            return kept;
        } catch (BackupFailed failed) {
            throw refused(failed);
        }
    }

    /** Keeps what stands here now, because an account is about to be fetched out of an earlier one: so that can be taken back. */
    public synchronized KeptBackup beforeFetching() {
        try {
            return hasChanged() || latest == null ? KeptBackup.of(make(BackupReason.FETCHING, () -> false)) : KeptBackup.of(latest);
        } catch (BackupFailed failed) {
            throw refused(failed);
        }
    }

    /** Makes one now, because somebody asked for it. */
    public synchronized KeptBackup now() {
        try {
            return KeptBackup.of(make(BackupReason.ASKED, () -> false));
        } catch (BackupFailed failed) {
            throw refused(failed);
        }
    }

    private Backup make(BackupReason reason, BooleanSupplier givesWay) throws BackupFailed {
        Backup made = backups.make(writing.notebook(), reason, writing.clock().instant(), givesWay);
        latest = made;
        kept = made.content().mark();
        return made;
    }

    /** Says that the notebook is about to be closed: what is being made by itself gives way to the one on closing. Waits for nothing. */
    public void leave() {
        leaving = true;
    }

    /** Why there is none, in a sentence that says what helps. The same may be tried again. */
    static Refused refused(BackupFailed failed) {
        return Refused.forNow("backup.failed." + failed.kind().code());
    }

    /**
     * Closes the notebook and frees it for others, and backs it up if it has changed. Only copying the file lies before that; reading
     * and packing the copy come after it. Killed in the middle it is as if there was nothing to be backed up.
     *
     * @param freed called as soon as somebody else can open it
     */
    public synchronized void close(Runnable freed) {
        Notebook notebook = writing.notebook();
        boolean changed = shouldBackUpOnClosing();
        @Nullable ClosedCopy[] copy = new ClosedCopy[1];
        notebook.close(file -> copy[0] = changed ? copied(file) : null);
        freed.run();
        if (copy[0] != null) {
            finish(copy[0]);
        }
    }

    private boolean shouldBackUpOnClosing() {
        try {
            return !writing.notebook().isInMemory() && hasChanged();
        } catch (RuntimeException failing) {
            // Closing it goes first. The next opening looks again.
            return false;
        }
    }

    private @Nullable ClosedCopy copied(Path file) {
        try {
            return backups.copyClosed(file);
        } catch (BackupFailed none) {
            return null;
        }
    }

    private void finish(ClosedCopy copy) {
        try {
            // What was still on its way when somebody went back is kept as what stood there before is.
            copy.finish(goingBack ? BackupReason.GOING_BACK : BackupReason.CLOSED, writing.clock().instant());
        } catch (BackupFailed none) {
            // There is no window any more to say it in: the next opening makes one, and says so if that fails too.
            return;
        }
    }
}
