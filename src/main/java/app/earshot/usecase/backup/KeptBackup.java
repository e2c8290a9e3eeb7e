package app.earshot.usecase.backup;

import app.earshot.store.backup.Backup;
import app.earshot.store.backup.BackupContent.LastEntry;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A backup as a list of them shows it.
 *
 * @param file which one it is
 * @param reason the code of why it was made
 * @param business what the firm is called in it; may be empty
 * @param bytes how much room it takes
 * @param lastAt when the entry happened that was written down last, or null where there is none
 * @param lastAccount on whose timeline that stands
 */
public record KeptBackup(
        Path file, Instant made, String reason, String business, long bytes, Held held, @Nullable Instant lastAt, String lastAccount) {

    /** How much there is in it. */
    public record Held(long accounts, long entries, long files) {}

    static KeptBackup of(Backup backup) {
        var content = backup.content();
        return new KeptBackup(
                backup.file(), backup.made(), backup.reason().code(), content.business(), backup.bytes(),
                new Held(content.counts().accounts(), content.counts().entries(), content.files().size()),
                content.lastEntry().map(LastEntry::at).orElse(null),
                content.lastEntry().map(LastEntry::account).orElse(""));
    }
}
