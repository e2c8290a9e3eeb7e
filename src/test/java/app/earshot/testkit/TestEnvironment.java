package app.earshot.testkit;

import app.earshot.platform.AppSettings;
import app.earshot.platform.FileOpener;
import app.earshot.platform.FilePicker;
import app.earshot.platform.PagePrinter;
import app.earshot.platform.ProblemLog;
import app.earshot.platform.SettingsFile;
import app.earshot.store.AttachmentFiles;
import app.earshot.store.Notebook;
import app.earshot.store.search.SearchIndex;
import app.earshot.tour.SynchronousWork;
import app.earshot.ui.parts.sheet.Overlays;
import app.earshot.ui.shell.Announcer;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.shell.Preferences;
import app.earshot.ui.words.Messages;
import app.earshot.ui.work.Problems;
import app.earshot.ui.work.Work;
import app.earshot.usecase.Changes;
import app.earshot.usecase.Writing;
import app.earshot.usecase.verbs.Verbs;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;

/**
 * What a test runs in: a real notebook in memory, a clock that stands still, pickers that answer at once, and work that is finished
 * when the call returns.
 */
public final class TestEnvironment implements AutoCloseable, FilePicker, FileOpener {

    private final Problems problems;
    private final SynchronousWork synchronous;
    private final Notebook notebook;
    private final SearchIndex index;
    private final Changes changes = new Changes();
    private final Writing writing;
    private final Verbs verbs;
    private final Frame frame;
    private final List<Path> opened = new ArrayList<>();
    private final List<Node> printed = new ArrayList<>();
    private PagePrinter.Outcome printing = PagePrinter.Outcome.NO_PRINTER;
    private final List<URI> letters = new ArrayList<>();
    private boolean opens = true;
    private Optional<Path> answer = Optional.empty();

    /** @param home a folder for the settings */
    public TestEnvironment(Path home) {
        this(home, Notebook.inMemory(), counted());
    }

    /** One in which time passes as the test says. */
    public TestEnvironment(Path home, Clock clock) {
        this(home, Notebook.inMemory(), counted(), clock);
    }

    /** One in which another notebook is open; closing this closes it. */
    public TestEnvironment(Path home, Notebook notebook, Supplier<UUID> ids) {
        this(home, notebook, ids, FixedClock.clock());
    }

    private TestEnvironment(Path home, Notebook notebook, Supplier<UUID> ids, Clock clock) {
        problems = new Problems(ProblemLog.in(home, clock));
        synchronous = new SynchronousWork(problems);
        this.notebook = notebook;
        this.index = SearchIndex.open(notebook);
        writing = new Writing(notebook, changes, clock, ids);
        verbs = Verbs.over(
                writing, () -> index, new AttachmentFiles(notebook), FixedClock.ZONE, Locale.UK, changes);
        Work work = synchronous.work();
        Messages messages = Messages.strict(Locale.UK, clock);
        Overlays overlays = new Overlays();
        Preferences preferences = new Preferences(new SettingsFile(home), AppSettings.FIRST.withLook("light", 100), work);
        frame = new Frame(
                overlays, work, problems, messages, new Announcer(overlays, messages), preferences, this, this, this::print);
    }

    private static Supplier<UUID> counted() {
        AtomicLong count = new AtomicLong();
        return () -> new UUID(0x7000L, Long.MIN_VALUE | count.incrementAndGet());
    }

    public Frame frame() {
        return frame;
    }

    /** The same, for a test that says itself when work is done. */
    public Frame frame(Work work) {
        return new Frame(
                frame.overlays(), work, problems, frame.messages(), frame.announcer(), frame.preferences(), this, this, this::print);
    }

    /** For whatever fills the notebook before a test begins. */
    public Writing writing() {
        return writing;
    }

    public Verbs verbs() {
        return verbs;
    }

    public Changes changes() {
        return changes;
    }

    /** Lets the search find what was written before. */
    public void catchUpSearch() {
        index.catchUp();
    }

    /** What the pickers answer from now on. */
    public void answer(Path place) {
        answer = Optional.of(place);
    }

    /** What was handed to the desktop. */
    public List<Path> opened() {
        return opened;
    }

    /** From now on no program opens anything. */
    public void opensNothing() {
        opens = false;
    }

    /** What was handed to the mail program. */
    public List<URI> letters() {
        return letters;
    }

    @Override
    public void close() {
        index.close();
        notebook.close();
        synchronous.close();
    }

    @Override
    public void folder(String title, Path start, Consumer<Optional<Path>> chosen) {
        chosen.accept(answer);
    }

    @Override
    public void newFile(String title, Path start, String name, Consumer<Optional<Path>> chosen) {
        chosen.accept(answer);
    }

    @Override
    public void files(String title, Path start, Consumer<List<Path>> chosen) {
        chosen.accept(answer.stream().toList());
    }

    /** What the printer answers from now on. */
    public void answer(PagePrinter.Outcome outcome) {
        printing = outcome;
    }

    /** What was put on paper, or would have been. */
    public List<Node> printed() {
        return printed;
    }

    private PagePrinter.Outcome print(Node page, String name) {
        printed.add(page);
        return printing;
    }

    @Override
    public boolean open(Path place) {
        opened.add(place);
        return opens;
    }

    @Override
    public boolean mail(URI letter) {
        letters.add(letter);
        return opens;
    }
}
