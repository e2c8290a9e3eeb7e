package app.earshot.usecase.backup;

import app.earshot.store.backup.Backup;
import app.earshot.store.backup.BackupFailed;
import app.earshot.store.backup.Backups;
import app.earshot.store.backup.Restoring;
import app.earshot.store.failure.NotebookRefused;
import app.earshot.store.seal.Keys;
import app.earshot.usecase.FormField;
import app.earshot.usecase.Refused;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** Makes a notebook of a backup, while nobody has it open. What stood in its place is kept beside it, whatever it was. */
public final class GoBack {

    private final Clock clock;
    private final Keys keys;

    /** @param keys what there is to open backups with that have a password */
    public GoBack(Clock clock, Keys keys) {
        this.clock = clock;
        this.keys = keys;
    }

    /** The newest backup of the notebook that stands, or stood, in a folder. */
    public Optional<KeptBackup> newest(Path notebook) {
        return new Backups(notebook, clock.getZone(), Backups.sealOf(notebook, keys)).all(clock.instant()).stream().findFirst().map(KeptBackup::of);
    }

    /** What a file says about itself that somebody has brought. */
    public KeptBackup look(Path file) {
        try {
            Backup backup = Backups.look(file, keys);
            return KeptBackup.of(backup);
        } catch (BackupFailed no) {
            throw refused(no);
        }
    }

    /** Puts a backup in the place of the notebook in a folder. */
    public void into(Path notebook, Path backup) {
        try {
            new Restoring(notebook, clock.instant(), keys).into(backup);
        } catch (BackupFailed no) {
            throw refused(no);
        } catch (NotebookRefused no) {
            throw refused(no);
        }
    }

    /** Makes a notebook of a backup in a folder that is not there yet. */
    public void asNew(Path notebook, Path backup) {
        try {
            new Restoring(notebook, clock.instant(), keys).asNew(backup);
        } catch (BackupFailed no) {
            throw refused(no);
        } catch (NotebookRefused no) {
            throw refused(no);
        }
    }

    private static Refused refused(BackupFailed no) {
        return Refused.at(FormField.FOLDER, "backup.unusable." + no.kind().code());
    }

    private static Refused refused(NotebookRefused no) {
        return Refused.at(FormField.FOLDER, "notebook.refused." + no.reason().code());
    }
}
