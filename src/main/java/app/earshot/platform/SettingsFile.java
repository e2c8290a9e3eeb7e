package app.earshot.platform;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps {@link AppSettings} in {@code settings.properties}: UTF-8, one {@code name=value} a line, the escapes of Java's
 * properties. Names: {@code notebook.last}, {@code look.theme} (system, light, dark), {@code look.text-percent},
 * {@code window.width}, {@code window.height}. A missing or unreadable value means its first value; names that this version does
 * not know are kept.
 */
public final class SettingsFile {

    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);
    private static final String NOTEBOOK = "notebook.last";
    private static final String THEME = "look.theme";
    private static final String TEXT = "look.text-percent";
    private static final String WIDTH = "window.width";
    private static final String HEIGHT = "window.height";

    private final Path file;

    public SettingsFile(Path folder) {
        file = folder.resolve("settings.properties");
    }

    /** What was remembered; first values where nothing can be read, because a program that does not start helps nobody. */
    public AppSettings read() {
        Properties kept = properties();
        AppSettings first = AppSettings.FIRST;
        return new AppSettings(
                path(kept.getProperty(NOTEBOOK, "")),
                kept.getProperty(THEME, first.theme()),
                number(kept, TEXT, first.textPercent()),
                number(kept, WIDTH, first.width()),
                number(kept, HEIGHT, first.height()));
    }

    /** Written beside, forced to the disk, then moved into place: the old file or the new one, never half of one. */
    public void write(AppSettings settings) throws IOException {
        Properties kept = properties();
        kept.setProperty(NOTEBOOK, settings.notebook().map(Path::toString).orElse(""));
        kept.setProperty(THEME, settings.theme());
        kept.setProperty(TEXT, Integer.toString(settings.textPercent()));
        kept.setProperty(WIDTH, Integer.toString(settings.width()));
        kept.setProperty(HEIGHT, Integer.toString(settings.height()));
        PrivateFolder.make(file.getParent());
        Path beside = Files.createTempFile(file.getParent(), "settings", ".tmp");
        try {
            force(beside, text(kept));
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private Properties properties() {
        Properties kept = new Properties();
        try {
            kept.load(new StringReader(Files.readString(file)));
        } catch (NoSuchFileException first) {
            LOG.debug("No settings yet");
        } catch (IOException | IllegalArgumentException damaged) {
            LOG.warn("The settings of this laptop cannot be read and begin anew: {}", damaged.getClass().getName());
        }
        return kept;
    }

    /** Sorted and without the moment of writing, so that the same settings are the same file. */
    private static String text(Properties kept) throws IOException {
        StringBuilder text = new StringBuilder();
        Map<Object, Object> sorted = new TreeMap<>(kept);
        for (Map.Entry<Object, Object> entry : sorted.entrySet()) {
            Properties one = new Properties();
            one.put(entry.getKey(), entry.getValue());
            StringWriter writer = new StringWriter();
            one.store(writer, null);
            writer.toString().lines().filter(line -> !line.startsWith("#")).forEach(line -> text.append(line).append('\n'));
        }
        return text.toString();
    }

    private static void force(Path beside, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static @org.jspecify.annotations.Nullable Path path(String text) {
        try {
            return text.isBlank() ? null : Path.of(text);
        } catch (InvalidPathException foreign) {
            return null;
        }
    }

    private static int number(Properties kept, String name, int otherwise) {
        try {
            return Integer.parseInt(kept.getProperty(name, "").strip());
        } catch (NumberFormatException unreadable) {
            return otherwise;
        }
    }
}
