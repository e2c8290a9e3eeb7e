package app.earshot.store.h2;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.h2.mvstore.MVStore;
import org.h2.store.fs.encrypt.FileEncrypt;
import org.h2.store.fs.encrypt.FilePathEncrypt;

/**
 * The key with which H2 encrypts a file (AES-128 in XTS mode), or that it does not. H2 turns it into the cipher's key in ten rounds, which
 * would be nothing for a password and is enough for 256 random bits.
 */
final class H2Key {

    static final H2Key NONE = new H2Key(new char[0]);

    private static final byte[] BEGINNING = "H2encrypt".getBytes(StandardCharsets.US_ASCII);

    private final char[] digits;

    /** @param digits hexadecimal: H2 ends a key at the first space, and takes eight bits of each character in places */
    H2Key(char[] digits) {
        this.digits = digits.clone();
    }

    boolean isThere() {
        return digits.length > 0;
    }

    static boolean isEncrypted(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return Arrays.equals(content.readNBytes(BEGINNING.length), BEGINNING);
        }
    }

    String url(String plain) {
        return isThere() ? plain + ";CIPHER=AES" : plain;
    }

    /** What H2 takes for the password of a user who has none: the file's comes before the space. */
    String password() {
        return isThere() ? new String(digits) + " " : "";
    }

    MVStore.Builder builder(Path file) {
        MVStore.Builder builder = new MVStore.Builder().fileName(file.toString());
        // H2 clears what it is given.
        return isThere() ? builder.encryptionKey(digits.clone()) : builder;
    }

    FileChannel content(FileChannel file) {
        return isThere() ? new Content(FilePathEncrypt.getPasswordBytes(digits), file) : file;
    }

    /** H2 asks for no more than there is. Asked for more, its channel reads past the end of the file and fails. */
    private static final class Content extends FileEncrypt {

        Content(byte[] key, FileChannel file) {
            super("notebook", key, file);
        }

        @Override
        public int read(ByteBuffer target, long position) throws IOException {
            long there = size() - position;
            if (there <= 0 || there >= target.remaining()) {
                return super.read(target, position);
            }
            int limit = target.limit();
            target.limit(target.position() + (int) there);
            try {
                return super.read(target, position);
            } finally {
                target.limit(limit);
            }
        }
    }
}
