package app.earshot.store.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SealTest {

    private static final Seal SEAL = Seal.of(DataKey.random());

    @Test
    void whatWasSealedIsReadBackAndAsLongAsItSays() throws IOException {
        for (int length : new int[] {0, 1, 65_535, 65_536, 65_537, 131_072, 200_000}) {
            byte[] content = content(length);
            byte[] sealed = sealed(content);
            assertThat(read(SEAL, sealed)).isEqualTo(content);
            assertThat(SEAL.length(length)).isEqualTo(sealed.length);
            assertThat(SEAL.content(sealed.length)).isEqualTo(length);
        }
    }

    @Test
    void whatWasCutShortOrChangedOrMovedIsNeverRead() throws IOException {
        byte[] sealed = sealed(content(150_000));
        Random random = new Random(20261203);
        for (int i = 0; i < 60; i++) {
            byte[] flipped = sealed.clone();
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            refused(SEAL, flipped);
            refused(SEAL, Arrays.copyOf(sealed, random.nextInt(sealed.length)));
        }
        int piece = (64 << 10) + 16;
        refused(SEAL, Arrays.copyOf(sealed, 40 + piece));
        byte[] swapped = sealed.clone();
        System.arraycopy(sealed, 40, swapped, 40 + piece, piece);
        System.arraycopy(sealed, 40 + piece, swapped, 40, piece);
        refused(SEAL, swapped);
        refused(Seal.of(DataKey.random()), sealed);
    }

    @Test
    void theSameContentNeverLooksTheSameAndItsNameDoesNotTellIt() throws IOException {
        byte[] content = content(100);
        assertThat(sealed(content)).isNotEqualTo(sealed(content));
        String digest = "ab".repeat(32);
        assertThat(SEAL.name(digest)).matches("[0-9a-f]{64}").isNotEqualTo(digest).isEqualTo(SEAL.name(digest));
        assertThat(Seal.of(DataKey.random()).name(digest)).isNotEqualTo(SEAL.name(digest));
    }

    private static byte[] content(int length) {
        byte[] content = new byte[length];
        new Random(length).nextBytes(content);
        return content;
    }

    private static byte[] sealed(byte[] content) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (OutputStream out = SEAL.out(file)) {
            out.write(content);
        }
        return file.toByteArray();
    }

    private static byte[] read(Seal seal, byte[] sealed) throws IOException {
        try (InputStream in = seal.in(new ByteArrayInputStream(sealed))) {
            return in.readAllBytes();
        }
    }

    private static void refused(Seal seal, byte[] sealed) {
        assertThatIOException().isThrownBy(() -> read(seal, sealed));
    }
}
