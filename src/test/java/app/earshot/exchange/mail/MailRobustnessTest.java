package app.earshot.exchange.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** The mails of the other tests, changed at random: lines lost, doubled and swapped, signs lost, put in and exchanged. */
class MailRobustnessTest {

    private static final long SEED = 20_271_126;
    private static final int ROUNDS = 60;
    private static final int WARM_UP = 300;
    private static final int TRIES = 8;
    private static final long MOST_NANOS = 50_000_000;
    private static final Path MAILS = Path.of("src/test/resources/app/earshot/exchange/mail/mails");
    private static final String[] SIGNS = {">", "<", ":", "\n", "\r\n", "@", "&#", "&amp;", "=?", "?=", "\u202d", "😀", "\ud83d", "--", "\t", "  ", "*", "\u0000",
        "=\n", "Von: ", "wrote:", "26.", "-", "(", ")", "\"", "Content-Type: text/plain\n", "\n\n"};

    @Test
    void whateverIsPastedIsReadSoonAndNothingFails() throws IOException {
        Random random = new Random(SEED);
        List<String> mails = mails();
        int slow = 0;
        int read = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (String mail : mails) {
                String pasted = changed(mail, random);
                long nanos = Assertions.assertDoesNotThrow(() -> read(pasted), "seed " + SEED + ": " + pasted);
                // One pause of the virtual machine is no fault of the reader: what was slow is tried again.
                boolean tooLong = read++ > WARM_UP && nanos > MOST_NANOS && soonest(pasted) > MOST_NANOS;
                slow += tooLong ? 1 : 0;
            }
        }
        assertThat(read).isGreaterThan(2_000);
        assertThat(slow).as("mails that took over 50 ms, seed " + SEED).isZero();
    }

    private static List<String> mails() throws IOException {
        try (Stream<Path> files = Files.list(MAILS)) {
            return files.sorted().map(MailRobustnessTest::mail).toList();
        }
    }

    private static String mail(Path file) {
        try {
            return Files.readString(file).split("=====\\R", 2)[1];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In processor time: how busy the machine is says nothing of the reader. */
    private static long read(String pasted) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begun = threads.getCurrentThreadCpuTime();
        MailReader.read(pasted, LocalDate.of(2026, 11, 22), Locale.UK, "GB");
        MailReader.sentAt(pasted, ZoneId.of("Europe/London"), Locale.UK);
        return threads.getCurrentThreadCpuTime() - begun;
    }

    private static long soonest(String pasted) {
        return LongStream.generate(() -> read(pasted)).limit(TRIES).min().orElseThrow();
    }

    private static String changed(String mail, Random random) {
        String[] lines = mail.split("\n", -1);
        for (int i = random.nextInt(4); i > 0; i--) {
            int one = random.nextInt(lines.length);
            int other = random.nextInt(lines.length);
            String line = lines[one];
            lines[one] = random.nextBoolean() ? lines[other] : "";
            lines[other] = random.nextBoolean() ? line : lines[other] + line;
        }
        StringBuilder text = new StringBuilder(String.join("\n", Arrays.asList(lines)));
        for (int i = random.nextInt(8); i > 0 && !text.isEmpty(); i--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, SIGNS[random.nextInt(SIGNS.length)]);
                default -> text.setCharAt(at, (char) (' ' + random.nextInt(0x2100)));
            }
        }
        return text.toString();
    }
}
