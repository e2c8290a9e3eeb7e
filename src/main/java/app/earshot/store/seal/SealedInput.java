package app.earshot.store.seal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/** Reads what {@link SealedOutput} wrote, from the beginning to the end. Nothing of a piece is given out before it was authenticated. */
final class SealedInput extends InputStream {

    private static final int PIECE = SealedOutput.PIECE + SealedOutput.TAG;

    private final InputStream file;
    private final Cipher cipher = SealedOutput.cipher();
    private final SecretKeySpec key;
    private byte[] next;
    private byte[] piece = new byte[0];
    private int at;
    private long number;
    private boolean ended;

    SealedInput(DataKey whole, InputStream file) throws IOException {
        this.file = file;
        byte[] magic = file.readNBytes(SealedOutput.MAGIC.length());
        byte[] salt = file.readNBytes(SealedOutput.SALT);
        if (!Arrays.equals(magic, SealedOutput.MAGIC.getBytes(StandardCharsets.US_ASCII)) || salt.length != SealedOutput.SALT) {
            throw new IOException("Not sealed, or cut short");
        }
        this.key = SealedOutput.key(whole, salt);
        this.next = file.readNBytes(PIECE);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (at == piece.length) {
            if (ended) {
                return -1;
            }
            open();
        }
        int part = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, into, offset, part);
        at += part;
        return part;
    }

    private void open() throws IOException {
        byte[] current = next;
        next = file.readNBytes(PIECE);
        ended = next.length == 0;
        try {
            cipher.init(Cipher.DECRYPT_MODE, key, SealedOutput.nonce(number, ended));
            piece = cipher.doFinal(current);
        } catch (GeneralSecurityException changed) {
            ended = true;
            throw new IOException("Changed, cut short, or sealed with another key");
        }
        number++;
        at = 0;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
