package app.earshot.store.backup;

import java.nio.file.Path;
import java.time.Instant;

/**
 * One backup that was read to its end when it was made.
 *
 * @param file where it is
 * @param bytes how long that is
 * @param notebookBytes how long the notebook's file is that is packed in it
 */
public record Backup(Path file, long bytes, Instant made, BackupReason reason, long notebookBytes, BackupContent content) {}
