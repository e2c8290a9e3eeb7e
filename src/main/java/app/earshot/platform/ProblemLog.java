package app.earshot.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rolling files in which unexpected problems are written down for whoever mends them: when, by which version, and {@link ProblemText}.
 * Nothing is opened until the first problem. May be used by several threads, and by several programs on one folder at once: each then
 * writes a file of its own. What can't be written is left out, because a log must not stop what it is a log of.
 */
public final class ProblemLog {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemLog.class);
    private static final int BYTES_A_FILE = 256 * 1024;
    private static final int FILES = 4;
    /** So much of the newest file is copied. Whoever gets more in a message doesn't read it. */
    private static final int LETTERS_TO_COPY = 16_000;
    private static final Duration SAME_AGAIN_AFTER = Duration.ofMinutes(1);

    private final @Nullable Path folder;
    private final Clock clock;
    private String last = "";
    private Instant lastAt = Instant.MIN;

    private ProblemLog(@Nullable Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** @param settings the program's own folder; the files stand in {@code log} in it */
    public static ProblemLog in(Path settings, Clock clock) {
        return new ProblemLog(settings.resolve("log"), clock);
    }

    /** One that keeps nothing, where there is no computer to keep it on. */
    public static ProblemLog nowhere() {
        return new ProblemLog(null, Clock.systemUTC());
    }

    /** Where the files stand. */
    public Path folder() {
        return folder == null ? Path.of("") : folder;
    }

    /**
     * Writes a problem down before it returns, as the program may end right after it. The same one is written once a minute at most:
     * some come with every picture that is drawn.
     */
    public synchronized void keep(Throwable unexpected) {
        String text = ProblemText.of(unexpected);
        Instant now = clock.instant();
        if (folder == null || (text.equals(last) && now.isBefore(lastAt.plus(SAME_AGAIN_AFTER)))) {
            return;
        }
        last = text;
        lastAt = now;
        try {
            PrivateFolder.make(folder);
            append(folder, now + " " + ProgramVersion.withEnvironment() + "\n" + text + "\n");
        } catch (IOException | RuntimeException notWritten) {
            LOG.warn("A problem could not be written down: {}", notWritten.getClass().getName());
        }
    }

    /** The file with the newest problem; empty if none was written. */
    public Optional<Path> newest() {
        if (folder == null || !Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> files = all.filter(file -> file.getFileName().toString().endsWith(".log")).toList();
            return files.stream().max(Comparator.comparingLong(file -> file.toFile().lastModified()));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** What somebody needs to know who is to mend it: the version, Java, the system, and the newest problems. */
    public String toCopy() {
        return ProgramVersion.withEnvironment() + "\n\n" + newest().map(ProblemLog::end).orElse("");
    }

    /** Opened for each problem anew, so that no lock stays behind and other programs roll the same files on. */
    private static void append(Path folder, String text) throws IOException {
        String pattern = folder.toString().replace("%", "%%") + "/problems-%u.%g.log";
        FileHandler file = new FileHandler(pattern, BYTES_A_FILE, FILES, true);
        try {
            file.setEncoding("UTF-8");
            file.setFormatter(new AsItIs());
            file.setLevel(Level.ALL);
            file.publish(new LogRecord(Level.SEVERE, text));
        } finally {
            file.close();
        }
        PrivateFolder.keep(folder);
    }

    /** The end of a file, from the beginning of a problem on if it is not read whole. */
    private static String end(Path file) {
        try {
            String all = Files.readString(file);
            int from = Math.max(0, all.length() - LETTERS_TO_COPY);
            int beginning = from == 0 ? 0 : all.indexOf("\n\n", from);
            return all.substring(beginning < 0 ? from : beginning).strip();
        } catch (IOException unreadable) {
            return "";
        }
    }

    /** A record is written as the text that it is. */
    private static final class AsItIs extends Formatter {

        @Override
        public String format(LogRecord line) {
            return line.getMessage();
        }
    }
}
