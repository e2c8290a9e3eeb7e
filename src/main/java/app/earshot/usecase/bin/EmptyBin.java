package app.earshot.usecase.bin;

import app.earshot.domain.bin.Removed.Kind;
import app.earshot.store.AttachmentFiles;
import app.earshot.usecase.Writing;
import app.earshot.usecase.backup.KeepBackups;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets go of all that was removed. A backup is made before: what was in the bin then can be fetched back out of it. */
public final class EmptyBin {

    private static final Logger LOG = LoggerFactory.getLogger(EmptyBin.class);

    private final Writing writing;
    private final KeepBackups backups;
    private final AttachmentFiles files;

    public EmptyBin(Writing writing, KeepBackups backups, AttachmentFiles files) {
        this.writing = writing;
        this.backups = backups;
        this.files = files;
    }

    /** How many of each sort would go. */
    public Map<Kind, Integer> counted() {
        return writing.read(session -> session.bin().counted());
    }

    /**
     * Makes the backup, which takes its time.
     *
     * @throws app.earshot.usecase.Refused if there could be none: then nothing should go
     */
    public void backUp() {
        if (!writing.notebook().isInMemory()) {
            backups.now();
        }
    }

    /** It can't be taken back, and nothing that was done before can: it may have been done to what is gone now. */
    public void run() {
        Set<String> left = writing.keepForGood(session -> session.bin().empty());
        for (String digest : left) {
            try {
                files.forget(digest);
            } catch (IOException still) {
                // Nothing names it any more: it takes room, and nobody sees it.
                LOG.warn("A file that nothing names any more could not be deleted", still);
            }
        }
    }
}
