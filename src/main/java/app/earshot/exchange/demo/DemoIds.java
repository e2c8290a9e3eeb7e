package app.earshot.exchange.demo;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;

/** Ids that look like all others (version 7: the time first) and are the same at every reading, for every thing has a name here. */
final class DemoIds {

    private DemoIds() {}

    static UUID of(Instant at, String name) {
        ByteBuffer hash = ByteBuffer.wrap(sha256(name));
        long high = at.toEpochMilli() << 16 | 0x7000L | hash.getShort() & 0x0fffL;
        long low = hash.getLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private static byte[] sha256(String name) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
