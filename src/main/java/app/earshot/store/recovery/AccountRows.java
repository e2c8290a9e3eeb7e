package app.earshot.store.recovery;

import app.earshot.domain.account.Account;
import app.earshot.domain.account.Person;
import app.earshot.domain.account.Teammate;
import app.earshot.store.AttachmentFiles;
import app.earshot.store.backup.BackupContent.KeptFile;
import app.earshot.store.backup.Backups;
import app.earshot.store.seal.Seal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One account as a backup has it, row by row, with everybody whom its rows name.
 *
 * @param rows of each table the rows, in the order of its key; those of topics and types of occasion that somebody added, too
 * @param people whoever of theirs is named
 * @param teammates whoever of ours is named
 */
public record AccountRows(Account account, Map<AccountTable, List<Object[]>> rows, List<Person> people, List<Teammate> teammates) {

    List<Object[]> of(AccountTable table) {
        return rows.getOrDefault(table, List.of());
    }

    /** Every value in a column of one of these names. */
    <T> Stream<T> values(Class<T> type, String... columns) {
        List<String> wanted = List.of(columns);
        return rows.entrySet().stream().flatMap(table -> table.getKey().columns().stream()
                .filter(wanted::contains)
                .flatMap(column -> table.getValue().stream().map(row -> row[table.getKey().at(column)])))
                .filter(type::isInstance)
                .map(type::cast)
                .distinct();
    }

    /**
     * Brings the content of its attachments into a notebook, as far as it is kept beside the backup.
     *
     * @param seal of the notebook whose backup it is
     * @param to where the notebook keeps them
     */
    public void bringFiles(Path backup, Seal seal, AttachmentFiles to) throws IOException {
        AccountTable attachments = AccountTable.of(AccountTable.FILE);
        List<KeptFile> kept = of(attachments).stream()
                .map(row -> new KeptFile((String) row[attachments.at("sha256")], (Long) row[attachments.at("bytes")]))
                .filter(KeptFile::canBe)
                .toList();
        Backups.putFiles(backup, seal, kept, to);
    }

    List<UUID> ids(AccountTable table) {
        return of(table).stream().map(row -> (UUID) row[table.at("id")]).toList();
    }
}
