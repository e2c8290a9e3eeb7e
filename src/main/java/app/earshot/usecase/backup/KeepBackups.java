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
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
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
    /** Whether an earlier one is about to take its place: what stands here is in a backup already. */
    private boolean leaving;

    public KeepBackups(Writing writing, ZoneId zone) {
        this.writing = writing;
        this.backups = new Backups(writing.notebook().folder(), zone);
    }

    /** The newest; empty if there is none. */
    public Optional<KeptBackup> newest() {
        return backups.all().stream().findFirst().map(KeptBackup::of);
    }

    /**
     * Makes one if it is time for it and something has changed since the last.
     *
     * @return the newest that there is now; empty if there is none
     * @throws Refused if there should be one and could not
     */
    public synchronized Optional<KeptBackup> ifDue() {
        Optional<Backup> newest = backups.all().stream().findFirst();
        boolean first = !looked;
        looked = true;
        if (!isDue(newest, first)) {
            return newest.map(KeptBackup::of);
        }
        try {
            return Optional.of(KeptBackup.of(make(first ? BackupReason.OPENED : BackupReason.HOURLY)));
        } catch (BackupFailed busy) {
            if (busy.kind() == BackupFailed.Kind.BUSY) {
                return newest.map(KeptBackup::of);
            }
            throw refused(busy);
        }
    }

    private boolean isDue(Optional<Backup> newest, boolean first) {
        if (writing.notebook().isInMemory()) {
            return false;
        }
        boolean old = newest.isEmpty()
                || first
                || Duration.between(newest.get().made(), writing.clock().instant()).abs().compareTo(OFTEN) >= 0;
        return old && hasChanged(newest);
    }

    private boolean hasChanged(Optional<Backup> newest) {
        return newest.isEmpty() || !newest.get().content().mark().equals(writing.saying(writing.notebook()::mark));
    }

    /** All there are, the newest first. */
    public List<KeptBackup> all() {
        return backups.all().stream().map(KeptBackup::of).toList();
    }

    /** How much the notebook holds now. */
    public KeptBackup.Held held() {
        return writing.read(session -> new KeptBackup.Held(
                session.walk().length().accounts(), session.walk().length().entries(), session.attachments().contents()));
    }

    /** Keeps what stands here now, because an earlier one is about to take its place. */
    public synchronized KeptBackup beforeGoingBack() {
        try {
            KeptBackup kept = KeptBackup.of(make(BackupReason.GOING_BACK));
            leaving = true;
            return kept;
        } catch (BackupFailed failed) {
            throw refused(failed);
        }
    }

    /** Makes one now, because somebody asked for it. */
    public synchronized KeptBackup now() {
        try {
            return KeptBackup.of(make(BackupReason.ASKED));
        } catch (BackupFailed failed) {
            throw refused(failed);
        }
    }

    private Backup make(BackupReason reason) throws BackupFailed {
        return backups.make(writing.notebook(), reason, writing.clock().instant());
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
            return !leaving && !writing.notebook().isInMemory() && hasChanged(backups.all().stream().findFirst());
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
            copy.finish(writing.clock().instant());
        } catch (BackupFailed none) {
            // There is no window any more to say it in: the next opening makes one, and says so if that fails too.
            return;
        }
    }
}
