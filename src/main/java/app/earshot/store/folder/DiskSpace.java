package app.earshot.store.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much room a notebook takes and how much it has. All figures in bytes. */
public record DiskSpace(NotebookFolder folder) {

    private static final long TO_BREATHE = 8 << 20;
    private static final long ALMOST_NOTHING = 1 << 20;

    /** How long the notebook's file is; 0 where there is none, as for a notebook in memory. */
    public long taken() {
        return folder.file().toFile().length();
    }

    /** How much room the disk must have for this notebook to be mended: a copy is kept first. */
    public long neededToMend() {
        return taken() + TO_BREATHE;
    }

    /** How many bytes may still be written; as many as one likes where nobody knows. */
    public long free() {
        return free(folder.path());
    }

    /** Whether there is too little room to go on at all. */
    public boolean isFull() {
        return isFull(folder.path());
    }

    public static boolean isFull(Path folder) {
        return free(folder) < ALMOST_NOTHING;
    }

    private static long free(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }
}
