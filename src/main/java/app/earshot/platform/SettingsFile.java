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
 * {@code window.left}, {@code window.top}, {@code window.width}, {@code window.height}, {@code window.maximized},
 * {@code dates.week-start}, {@code dates.order}, {@code dates.clock},
 * {@code opens.first} (today, accounts), {@code calendar.notebook}, {@code calendar.file},
 * {@code backups.notebook.1}, {@code backups.second-place.1} and so on. A missing or unreadable value means its first value; names that this version does
 * not know are kept.
 */
public final class SettingsFile {

    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);
    private static final String NOTEBOOK = "notebook.last";
    private static final String THEME = "look.theme";
    private static final String TEXT = "look.text-percent";
    private static final String WIDTH = "window.width";
    private static final String HEIGHT = "window.height";
    private static final String LEFT = "window.left";
    private static final String TOP = "window.top";
    private static final String MAXIMIZED = "window.maximized";
    private static final String WEEK_START = "dates.week-start";
    private static final String ORDER = "dates.order";
    private static final String OPENS = "opens.first";
    private static final String CALENDAR_OF = "calendar.notebook";
    private static final String CALENDAR = "calendar.file";
    private static final String CLOCK = "dates.clock";

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
                window(kept),
                new DateStyle(
                        kept.getProperty(WEEK_START, DateStyle.REGION),
                        kept.getProperty(ORDER, DateStyle.REGION),
                        kept.getProperty(CLOCK, DateStyle.REGION)),
                kept.getProperty(OPENS, first.opensFirst()),
                new CalendarPlace(path(kept.getProperty(CALENDAR_OF, "")), path(kept.getProperty(CALENDAR, ""))),
                SecondPlaces.read(kept));
    }

    private static WindowPlace window(Properties kept) {
        WindowPlace first = WindowPlace.FIRST;
        int nowhere = Integer.MIN_VALUE;
        int left = number(kept, LEFT, nowhere);
        int top = number(kept, TOP, nowhere);
        boolean placed = left != nowhere && top != nowhere;
        return new WindowPlace(
                placed ? left : first.left(),
                placed ? top : first.top(),
                number(kept, WIDTH, first.width()),
                number(kept, HEIGHT, first.height()),
                placed,
                Boolean.parseBoolean(kept.getProperty(MAXIMIZED)));
    }

    /** Written beside, forced to the disk, then moved into place: the old file or the new one, never half of one. */
    public void write(AppSettings settings) throws IOException {
        Properties kept = properties();
        kept.setProperty(NOTEBOOK, settings.notebook().map(Path::toString).orElse(""));
        kept.setProperty(THEME, settings.theme());
        kept.setProperty(TEXT, Integer.toString(settings.textPercent()));
        note(kept, settings.window());
        kept.setProperty(WEEK_START, settings.dates().weekStart());
        kept.setProperty(ORDER, settings.dates().order());
        kept.setProperty(CLOCK, settings.dates().clock());
        kept.setProperty(OPENS, settings.opensFirst());
        CalendarPlace calendar = settings.calendar();
        kept.setProperty(CALENDAR_OF, calendar.notebook() == null ? "" : calendar.notebook().toString());
        kept.setProperty(CALENDAR, calendar.file() == null ? "" : calendar.file().toString());
        settings.secondPlaces().write(kept);
        PrivateFolder.make(file.getParent());
        Path beside = Files.createTempFile(file.getParent(), "settings", ".tmp");
        try {
            force(beside, text(kept));
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void note(Properties kept, WindowPlace window) {
        kept.setProperty(WIDTH, Integer.toString(window.width()));
        kept.setProperty(HEIGHT, Integer.toString(window.height()));
        kept.setProperty(MAXIMIZED, Boolean.toString(window.maximized()));
        if (window.placed()) {
            kept.setProperty(LEFT, Integer.toString(window.left()));
            kept.setProperty(TOP, Integer.toString(window.top()));
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
