package app.earshot.listening.suggestion;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Whose turn it is among questions that suit equally: another one on another account and on another day, the same one however often one
 * looks.
 */
public record Rotation(UUID account, LocalDate day) {

    /** From 0 to 1, spread evenly. */
    public double turn(String questionId) {
        long mixed = account.getMostSignificantBits() * 31 + account.getLeastSignificantBits();
        mixed = mix(mixed + day.toEpochDay() * 0x9E3779B97F4A7C15L);
        mixed = mix(mixed ^ questionId.hashCode() * 0xC2B2AE3D27D4EB4FL);
        return (mixed >>> 11) / (double) (1L << 53);
    }

    private static long mix(long bits) {
        long mixed = (bits ^ bits >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
