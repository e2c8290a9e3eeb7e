package app.earshot.exchange.demo;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.UUID;

/**
 * A file that somebody of the demo sent, kept with an account. Its content ships with the program.
 *
 * @param name the name it had
 * @param addedAt when it was kept
 */
public record DemoFile(UUID id, UUID accountId, String name, Instant addedAt) {

    private static final String FOLDER = "/app/earshot/demo/files/";

    static boolean isThere(String name) {
        return DemoFile.class.getResource(FOLDER + name) != null;
    }

    /** Its content, for reading once. */
    public InputStream content() throws IOException {
        InputStream content = DemoFile.class.getResourceAsStream(FOLDER + name);
        if (content == null) {
            throw new IOException("The program lacks its demo file " + name);
        }
        return content;
    }
}
