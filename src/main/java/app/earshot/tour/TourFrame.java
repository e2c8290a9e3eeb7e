package app.earshot.tour;

import app.earshot.platform.AppSettings;
import app.earshot.platform.FileOpener;
import app.earshot.platform.FilePicker;
import app.earshot.platform.PagePrinter;
import app.earshot.platform.SettingsFile;
import app.earshot.ui.parts.sheet.Overlays;
import app.earshot.ui.shell.Announcer;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.shell.Preferences;
import app.earshot.ui.words.Messages;
import app.earshot.ui.work.Problem;
import app.earshot.ui.work.Problems;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What stands in for a person's laptop: a moment that does not pass, nobody to pick a file, texts that are all there. */
final class TourFrame implements FilePicker, FileOpener, AutoCloseable {

    static final ZoneId ZONE = ZoneId.of("Europe/London");
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-02T10:42:00Z"), ZONE);

    private final Problems problems = new Problems();
    private final SynchronousWork synchronous = new SynchronousWork(problems);
    private final Frame frame;

    TourFrame(Shot snapshot) {
        Messages messages = Messages.strict(Locale.UK, CLOCK);
        Overlays overlays = new Overlays();
        AppSettings settings = AppSettings.FIRST.withLook(snapshot.theme().code(), snapshot.textSize().percent());
        Preferences preferences = new Preferences(new SettingsFile(Path.of("")), settings, synchronous.work());
        frame = new Frame(
                overlays, synchronous.work(), problems, messages, new Announcer(overlays, messages), preferences, this, this,
                (page, name) -> PagePrinter.Outcome.NO_PRINTER);
    }

    Frame frame() {
        return frame;
    }

    List<String> problems() {
        return Stream.ofNullable(problems.shown().get()).map(Problem::toString).toList();
    }

    @Override
    public void close() {
        synchronous.close();
    }

    @Override
    public void folder(String title, Path start, Consumer<Optional<Path>> chosen) {
        chosen.accept(Optional.empty());
    }

    @Override
    public void newFile(String title, Path start, String name, Consumer<Optional<Path>> chosen) {
        chosen.accept(Optional.empty());
    }

    @Override
    public void files(String title, Path start, Consumer<List<Path>> chosen) {
        chosen.accept(List.of());
    }

    @Override
    public boolean open(Path place) {
        return true;
    }

    @Override
    public boolean mail(java.net.URI letter) {
        return true;
    }
}
