package app.earshot.usecase.erasure;

import app.earshot.domain.account.Attachment;
import app.earshot.store.erasure.ErasureList;
import app.earshot.usecase.Refused;
import app.earshot.usecase.Writing;
import app.earshot.usecase.backup.KeepBackups;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Puts somebody on the list of those who are to be gone. Whoever opens the notebook next has it without them, and so has whoever goes back to a
 * backup: it can't be taken back.
 */
public final class ErasePerson {

    private final Writing writing;
    private final KeepBackups backups;

    public ErasePerson(Writing writing, KeepBackups backups) {
        this.writing = writing;
        this.backups = backups;
    }

    /** The files of an account, of which some may be theirs. */
    public List<Attachment> files(UUID accountId) {
        return writing.read(session -> session.attachments().of(accountId));
    }

    /**
     * Makes a backup, and puts them on the list.
     *
     * @param files digests of files that are theirs: they go as well
     */
    public void run(UUID person, Set<String> files) {
        if (!writing.notebook().isInMemory()) {
            backups.now();
        }
        try {
            ErasureList.of(writing.notebook().folder()).add(person, files);
        } catch (UncheckedIOException unwritable) {
            throw Refused.of("refused.folder-unwritable", writing.notebook().folder().toString());
        }
    }
}
