package app.earshot.usecase.insights;

import app.earshot.platform.AtomicFile;
import app.earshot.usecase.FormField;
import app.earshot.usecase.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Writes what was counted, or a picture of it, into a file that somebody chose. */
public final class SaveCounted {

    /** By this, spreadsheets tell letters of other alphabets. */
    private static final String BYTE_ORDER = "\uFEFF";

    /**
     * What stood in the file before is replaced when the new one is whole.
     *
     * @throws Refused if nothing can be written there
     */
    public void run(byte[] content, Path file) {
        try {
            AtomicFile.write(file, content);
        } catch (IOException unwritable) {
            throw Refused.at(FormField.FOLDER, "refused.folder-unwritable", String.valueOf(file.toAbsolutePath().getParent()));
        }
    }

    /** The same for a table of comma-separated values. */
    public void run(String csv, Path file) {
        run((BYTE_ORDER + csv).getBytes(StandardCharsets.UTF_8), file);
    }
}
