package app.earshot.store.seal;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * What it costs to try a password: Argon2id (RFC 9106). It is noted beside the wrapped key, so that it can be raised later.
 *
 * @param memory KiB
 * @param passes over the memory
 * @param lanes that are computed side by side
 */
record PasswordCost(int memory, int passes, int lanes) {

    /** The second of the two choices that RFC 9106 recommends (section 4), for where there is less memory than 2 GiB. OWASP asks for less. */
    static final PasswordCost STANDARD = new PasswordCost(64 << 10, 3, 4);

    private static final int LEAST_MEMORY = 8 << 10;
    private static final int MOST_MEMORY = 256 << 10;
    private static final int MOST = 16;

    PasswordCost {
        if (memory < LEAST_MEMORY || memory > MOST_MEMORY || passes < 1 || passes > MOST || lanes < 1 || lanes > MOST) {
            // Somebody can have written it who wants us to use up the memory, or to make guessing cheap.
            throw new IllegalArgumentException("A cost that no Earshot asks for");
        }
    }

    /** The key that a password makes. Takes about as long as a blink, and as much memory as it says. */
    byte[] key(char[] password, byte[] salt) {
        byte[] plain = bytes(password);
        try {
            return Argon2Function.getInstance(memory, passes, lanes, DataKey.LENGTH, Argon2.ID).hash(plain, salt).getBytes();
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    /** The same whichever way a keyboard makes its letters with accents. */
    private static byte[] bytes(char[] password) {
        String same = Normalizer.normalize(CharBuffer.wrap(password), Normalizer.Form.NFC);
        return same.getBytes(StandardCharsets.UTF_8);
    }
}
