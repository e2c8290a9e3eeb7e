package app.earshot.store.seal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts and authenticates a stream in pieces of 64 KiB, with AES-256-GCM and a key of its own for each file. A piece's nonce is its number and
 * whether it is the last: pieces that are left out, moved or cut off are found.
 */
final class SealedOutput extends OutputStream {

    /** How each begins. */
    static final String MAGIC = "earshot\1";

    static final int SALT = 32;
    static final int PIECE = 64 << 10;
    static final int TAG = 16;

    private static final int HEAD = 8 + SALT;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 8 * TAG;

    private final OutputStream file;
    private final Cipher cipher;
    private final SecretKeySpec key;
    private final byte[] piece = new byte[PIECE];
    private int filled;
    private long number;
    private boolean closed;

    SealedOutput(DataKey whole, OutputStream file) throws IOException {
        byte[] salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        this.file = file;
        this.key = key(whole, salt);
        this.cipher = cipher();
        file.write(MAGIC.getBytes(StandardCharsets.US_ASCII));
        file.write(salt);
    }

    static SecretKeySpec key(DataKey whole, byte[] salt) {
        return new SecretKeySpec(whole.derive("file", salt, DataKey.LENGTH), "AES");
    }

    static Cipher cipher() {
        try {
            return Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES-GCM", e);
        }
    }

    static GCMParameterSpec nonce(long number, boolean last) {
        return new GCMParameterSpec(TAG_BITS, ByteBuffer.allocate(NONCE).put((byte) (last ? 1 : 0)).putLong(NONCE - Long.BYTES, number).array());
    }

    static long length(long bytes) {
        return HEAD + bytes + TAG * Math.max(1, (bytes + PIECE - 1) / PIECE);
    }

    static long content(long length) {
        long pieces = Math.max(1, (length - HEAD + PIECE + TAG - 1) / (PIECE + TAG));
        return Math.max(0, length - HEAD - TAG * pieces);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] from, int offset, int length) throws IOException {
        int at = offset;
        while (at < offset + length) {
            if (filled == PIECE) {
                // Only now is it known that this one is not the last.
                seal(false);
            }
            int part = Math.min(PIECE - filled, offset + length - at);
            System.arraycopy(from, at, piece, filled, part);
            filled += part;
            at += part;
        }
    }

    private void seal(boolean last) throws IOException {
        try {
            cipher.init(Cipher.ENCRYPT_MODE, key, nonce(number, last));
            file.write(cipher.doFinal(piece, 0, filled));
            number++;
            filled = 0;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES-GCM", e);
        }
    }

    @Override
    public void flush() throws IOException {
        file.flush();
    }

    /** Writes the end, and closes the file. */
    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            try (file) {
                seal(true);
            }
        }
    }
}
