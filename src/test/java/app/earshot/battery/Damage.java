package app.earshot.battery;

import java.util.Arrays;
import java.util.Random;

/** The ways in which a file comes to harm. */
enum Damage {
    CUT("cut short") {
        @Override
        byte[] of(byte[] whole, Random random) {
            return Arrays.copyOf(whole, 1 + random.nextInt(whole.length - 1));
        }
    },
    BIT("one bit flipped") {
        @Override
        byte[] of(byte[] whole, Random random) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
            return damaged;
        }
    },
    BLOCK("a block of 4 KB zeroed") {
        @Override
        byte[] of(byte[] whole, Random random) {
            byte[] damaged = whole.clone();
            int at = random.nextInt(whole.length / PAGE) * PAGE;
            Arrays.fill(damaged, at, at + PAGE, (byte) 0);
            return damaged;
        }
    },
    HALF("copied half, the rest zeros") {
        @Override
        byte[] of(byte[] whole, Random random) {
            byte[] damaged = whole.clone();
            Arrays.fill(damaged, PAGE + random.nextInt(whole.length - PAGE), whole.length, (byte) 0);
            return damaged;
        }
    };

    private static final int PAGE = 4096;

    private final String words;

    Damage(String words) {
        this.words = words;
    }

    abstract byte[] of(byte[] whole, Random random);

    @Override
    public String toString() {
        return words;
    }
}
