package app.earshot.store.opening;

import app.earshot.store.engine.FileContent;
import app.earshot.store.engine.FileContent.Row;
import app.earshot.store.engine.Schema;
import app.earshot.store.failure.NotebookRefused;
import app.earshot.store.failure.NotebookRefused.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Whether what a file holds is a notebook of ours, and no more than that. */
public record FileCheck(Schema schema) {

    /** Returns the row that says whose it is. */
    public Row check(FileContent file) throws NotebookRefused {
        Row row = file.notebook().filter(found -> found.application().equals(Schema.APPLICATION)).orElse(null);
        if (row == null) {
            // Not even one of ours has this table: then it is another program's file.
            refuseIf(file.statements().stream().noneMatch(sql -> sql.contains("\"PUBLIC\".\"NOTEBOOK\"")), Reason.FOREIGN);
            throw new NotebookRefused(Reason.DAMAGED);
        }
        refuseIf(row.schemaVersion() > schema.version(), Reason.NEWER);
        refuseIf(row.schemaVersion() < 1, Reason.DAMAGED);
        List<String> expected = schema.catalogue(row.schemaVersion());
        List<String> more = new ArrayList<>(file.statements());
        expected.forEach(more::remove);
        refuseIf(!more.isEmpty(), Reason.FOREIGN);
        refuseIf(file.statements().size() < expected.size(), Reason.DAMAGED);
        return row;
    }

    /** Refuses what could be mended only to an older state of what there was. */
    Row checkMended(FileContent file, List<Long> least) throws NotebookRefused {
        Row row = check(file);
        List<Long> now = row.least();
        boolean less = least.size() > now.size() || IntStream.range(0, least.size()).anyMatch(i -> now.get(i) < least.get(i));
        refuseIf(file.unfinished() || less, Reason.DAMAGED);
        return row;
    }

    static void refuseIf(boolean bad, Reason reason) throws NotebookRefused {
        if (bad) {
            throw new NotebookRefused(reason);
        }
    }
}
