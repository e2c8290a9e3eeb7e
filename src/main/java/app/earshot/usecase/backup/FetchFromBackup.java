package app.earshot.usecase.backup;

import app.earshot.domain.Sentence;
import app.earshot.store.AttachmentFiles;
import app.earshot.store.Session;
import app.earshot.store.backup.BackupFailed;
import app.earshot.store.failure.NotebookRefused;
import app.earshot.store.recovery.AccountRecovery;
import app.earshot.store.recovery.AccountRecovery.Recovered;
import app.earshot.store.recovery.AccountRows;
import app.earshot.store.recovery.OpenBackup;
import app.earshot.usecase.Refused;
import app.earshot.usecase.Writing;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Looks into a backup account by account, and fetches one back. The backup itself is never written to, and nothing that stands is written over. Takes
 * its time, while saving goes on; one at a time.
 */
public final class FetchFromBackup {

    private final Writing writing;
    private final AttachmentFiles files;
    private volatile boolean leaving;

    /** @param files the notebook's kept files */
    public FetchFromBackup(Writing writing, AttachmentFiles files) {
        this.writing = writing;
        this.files = files;
    }

    /**
     * What is in a backup.
     *
     * @param promises how many there are in it
     * @param accounts those that differ from now: those that are gone first, then by name
     */
    public record Inside(long promises, List<AccountInBackup> accounts) {}

    /** @param stops whether nobody waits for it any more */
    public synchronized Inside look(Path backup, BooleanSupplier stops) {
        return opened(backup, open -> new Inside(
                open.promises(), open.differences(writing.notebook(), () -> leaving || stops.getAsBoolean()).stream().map(AccountInBackup::of).toList()));
    }

    /**
     * Puts back what is missing of an account. Everything that stands stays.
     *
     * @return how many entries came back
     */
    public synchronized int putBack(Path backup, UUID account) {
        return opened(backup, open -> {
            AccountRows rows = rows(open, account);
            bring(rows, backup);
            Recovered[] back = new Recovered[1];
            writing.keep(null, session -> back[0] = new AccountRecovery(session).missing(rows));
            return back[0].entries();
        });
    }

    /**
     * Brings it in as a second account, which can be taken back.
     *
     * @param name what it is to be called
     * @return the account that it is now
     */
    public synchronized UUID second(Path backup, UUID account, String name) {
        return opened(backup, open -> {
            AccountRows rows = rows(open, account);
            bring(rows, backup);
            Recovered[] back = new Recovered[1];
            Instant now = writing.clock().instant();
            writing.make(
                    Sentence.of("done.fetched", name),
                    null,
                    session -> back[0] = back[0] == null
                            ? new AccountRecovery(session).second(rows, name, writing::newId)
                            : onTheList(session, back[0]),
                    session -> session.accounts().setRemoved(back[0].account(), now));
            return back[0].account();
        });
    }

    private static Recovered onTheList(Session session, Recovered back) {
        session.accounts().setRemoved(back.account(), null);
        return back;
    }

    private static AccountRows rows(OpenBackup open, UUID account) {
        return open.account(account).orElseThrow(() -> Refused.of("fetch.gone"));
    }

    /** Content comes before what names it: whoever is cut short in between has a little more on the disk, and nothing less. */
    private void bring(AccountRows rows, Path backup) {
        try {
            rows.bringFiles(backup, writing.notebook().seal(), files);
        } catch (IOException unreadable) {
            throw Refused.forNow("backup.unusable." + BackupFailed.Kind.UNWRITABLE.code());
        }
    }

    private <T> T opened(Path backup, Function<OpenBackup, T> work) {
        Path notebook = writing.notebook().folder();
        try (OpenBackup open = OpenBackup.open(notebook, backup, writing.clock().instant(), writing.notebook().seal().keys())) {
            return writing.saying(() -> work.apply(open));
        } catch (BackupFailed no) {
            throw Refused.forNow("backup.unusable." + no.kind().code());
        } catch (NotebookRefused no) {
            throw Refused.forNow("notebook.refused." + no.reason().code());
        }
    }

    /** Says that the notebook is about to be closed: a look leaves off. */
    public void leave() {
        leaving = true;
    }
}
