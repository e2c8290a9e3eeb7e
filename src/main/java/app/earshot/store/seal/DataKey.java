package app.earshot.store.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * The key of one notebook: 256 random bits, the same for as long as it has a password. Nothing is encrypted with it directly; each use
 * has a key of its own that is derived from it (HKDF, RFC 5869).
 */
public final class DataKey {

    /** Bytes. */
    static final int LENGTH = 32;

    private static final int NAME_LENGTH = 8;

    private final byte[] bytes;

    private DataKey(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    static DataKey random() {
        byte[] bytes = new byte[LENGTH];
        new SecureRandom().nextBytes(bytes);
        return new DataKey(bytes);
    }

    /** @param bytes 32 */
    static DataKey of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("A key of another length");
        }
        return new DataKey(bytes);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** By what keys are told apart. It says nothing about the key itself. */
    public String name() {
        return HexFormat.of().formatHex(derive("name", new byte[0], NAME_LENGTH));
    }

    /** The key for the engine, as the hexadecimal digits that it takes for a password. */
    public char[] ofEngine() {
        return HexFormat.of().formatHex(derive("engine", new byte[0], LENGTH)).toCharArray();
    }

    /**
     * A key for one use.
     *
     * @param use a word of ours
     * @param salt tells keys of the same use apart; may be empty
     */
    byte[] derive(String use, byte[] salt, int length) {
        return derive(bytes, use, salt, length);
    }

    static byte[] derive(byte[] secret, String use, byte[] salt, int length) {
        try {
            HKDFParameterSpec.Builder extract = HKDFParameterSpec.ofExtract().addIKM(secret);
            if (salt.length > 0) {
                extract = extract.addSalt(salt);
            }
            byte[] info = ("app.earshot " + use).getBytes(StandardCharsets.UTF_8);
            return KDF.getInstance("HKDF-SHA256").deriveData(extract.thenExpand(info, length));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HKDF", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DataKey key && java.security.MessageDigest.isEqual(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Never the key. */
    @Override
    public String toString() {
        return "DataKey " + name();
    }
}
