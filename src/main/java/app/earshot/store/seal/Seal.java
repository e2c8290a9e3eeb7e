package app.earshot.store.seal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the files of a notebook are written: as they are, or encrypted with keys that are derived from its own. */
public final class Seal {

    /** For a notebook without a password. */
    public static final Seal NONE = new Seal(null);

    private static final int NAME_LENGTH = 32;

    private final @Nullable DataKey key;

    private Seal(@Nullable DataKey key) {
        this.key = key;
    }

    public static Seal of(DataKey key) {
        return new Seal(key);
    }

    public Optional<DataKey> key() {
        return Optional.ofNullable(key);
    }

    /** What opens a file that was written with it. */
    public Keys keys() {
        return key().map(Keys::of).orElse(Keys.NONE);
    }

    /** Writes into a file. Only {@linkplain OutputStream#close closing} writes the end, without which nobody reads it. */
    public OutputStream out(OutputStream file) throws IOException {
        return key == null ? file : new SealedOutput(key, file);
    }

    /** Reads a file. What was changed, cut short or written with another key throws; then the file is closed. */
    public InputStream in(InputStream file) throws IOException {
        if (key == null) {
            return file;
        }
        try {
            return new SealedInput(key, file);
        } catch (IOException unread) {
            file.close();
            throw unread;
        }
    }

    /** How long a file is that holds so many bytes. */
    public long length(long bytes) {
        return key == null ? bytes : SealedOutput.length(bytes);
    }

    /** How many bytes a file of this length holds. */
    public long content(long length) {
        return key == null ? length : SealedOutput.content(length);
    }

    /** Under which name content of this digest is kept: the digest itself would tell whoever has the same file that it is here. */
    public String name(String sha256) {
        return key == null
                ? sha256
                : HexFormat.of().formatHex(key.derive("file-name " + sha256, new byte[0], NAME_LENGTH));
    }

    /** Whether a file begins as one that was sealed. */
    public static boolean isSealed(byte[] beginning) {
        byte[] magic = SealedOutput.MAGIC.getBytes(StandardCharsets.US_ASCII);
        return beginning.length >= magic.length && java.util.Arrays.equals(beginning, 0, magic.length, magic, 0, magic.length);
    }
}
