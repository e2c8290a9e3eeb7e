package app.earshot.store.backup;

import app.earshot.store.backup.BackupContent.Counts;
import app.earshot.store.bank.SettingDao;
import app.earshot.store.digest.RowDigestDao;
import app.earshot.store.engine.Engine;
import app.earshot.store.engine.FileContent;
import app.earshot.store.engine.FileContent.Row;
import app.earshot.store.engine.OpenEngine;
import app.earshot.store.engine.Schema;
import app.earshot.store.failure.NotebookRefused;
import app.earshot.store.failure.NotebookRefused.Reason;
import app.earshot.store.folder.NotebookFolder;
import app.earshot.store.opening.CommitMark;
import app.earshot.store.opening.FileCheck;
import app.earshot.store.opening.WriterLane;
import app.earshot.store.row.RowCounts;
import app.earshot.store.row.Statements;
import java.io.IOException;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;

/**
 * Reads a copy of a notebook to its end, as everything that opens a notebook does and then some: it is looked into before the engine may run
 * what it holds, opened, every row of every table is read, and the counts are compared. It is closed again afterwards.
 */
record CopyCheck(Engine engine, Schema schema) {

    private static final String BUSINESS = "business-name";

    /**
     * @param folder where the copy stands, under a notebook's own name
     * @param wasOpen whether it was copied from an open notebook, so that it has to be brought to its newest state first
     */
    BackupContent read(NotebookFolder folder, boolean wasOpen) throws NotebookRefused, IOException {
        if (!engine.canTake(folder.path()) || !engine.finds(folder.file())) {
            throw new NotebookRefused(Reason.BAD_PATH);
        }
        // The engine's calls come on a thread that nobody can interrupt: that would close the copy in the middle.
        try (WriterLane lane = new WriterLane("backup-reading")) {
            return lane.call(() -> readHere(folder, wasOpen));
        } catch (NotebookRefused | IOException known) {
            throw known;
        } catch (Exception | StackOverflowError failed) {
            throw engine.failures().refusal(failed, false);
        }
    }

    private BackupContent readHere(NotebookFolder folder, boolean wasOpen) throws NotebookRefused, SQLException {
        if (wasOpen) {
            engine.recover(folder.file());
        }
        FileContent file = engine.inspect(folder.file(), false);
        Row row = new FileCheck(schema).check(file);
        refuseIf(file.unfinished());
        BackupContent content;
        try (OpenEngine open = engine.open(folder.file()); Handle handle = Statements.over(open::connect).open()) {
            content = content(handle, row);
        }
        refuseIf(!engine.wasClosed(folder.file()));
        return content;
    }

    private static BackupContent content(Handle handle, Row row) throws NotebookRefused, SQLException {
        WholeNotebookDao all = new WholeNotebookDao(handle);
        all.readToTheEnd();
        refuseIf(!new RowCounts(handle).areRight());
        Counts counts = new Counts(row.accounts(), row.people(), row.entries(), row.heard());
        String business = new SettingDao(handle).get(BUSINESS).orElse("");
        return new BackupContent(business, CommitMark.newest(handle), new RowDigestDao(handle).mismatches().size(), row.schemaVersion(), counts, all.lastEntry(), all.files());
    }

    private static void refuseIf(boolean bad) throws NotebookRefused {
        if (bad) {
            throw new NotebookRefused(Reason.DAMAGED);
        }
    }
}
