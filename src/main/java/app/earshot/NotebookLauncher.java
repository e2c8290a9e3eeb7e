package app.earshot;

import app.earshot.platform.Folders;
import app.earshot.platform.SingleInstance;
import app.earshot.store.Notebook;
import app.earshot.store.erasure.Erasures;
import app.earshot.store.failure.NotebookRefused;
import app.earshot.ui.welcome.OpenHandler;
import app.earshot.usecase.FormField;
import app.earshot.usecase.Refused;
import app.earshot.usecase.backup.GoBack;
import app.earshot.usecase.backup.KeptBackup;
import app.earshot.usecase.backup.SalvageNotebook;
import app.earshot.usecase.backup.SalvageNotebook.Readable;
import app.earshot.usecase.business.FillDemo;
import app.earshot.usecase.business.KeepTeam;
import app.earshot.usecase.business.NameBusiness;
import app.earshot.usecase.password.GivePassword;
import app.earshot.usecase.password.PreparedPassword;
import app.earshot.usecase.password.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes and opens notebooks, one window for each, and says no in sentences. Everything here takes its time. */
final class NotebookLauncher implements OpenHandler {

    /** What is said when a second start meets the first. */
    static final String IN_USE = "notebook.refused.in-use";

    private final Folders folders;
    private final Clock clock;
    private final Locale locale;
    private final Runnable comeForward;
    private final Consumer<OpenNotebook> entered;
    private final AskedKeys keys = new AskedKeys();

    /**
     * @param comeForward called from any thread when a second start asks for this window
     * @param entered shows a notebook; called on the screen's thread
     */
    NotebookLauncher(Folders folders, Clock clock, Locale locale, Runnable comeForward, Consumer<OpenNotebook> entered) {
        this.folders = folders;
        this.clock = clock;
        this.locale = locale;
        this.comeForward = comeForward;
        this.entered = entered;
    }

    @Override
    public Runnable create(Path folder, String business, String owner) {
        OpenNotebook made = take(folder, true);
        orClose(made, () -> {
            new NameBusiness(made.writing()).begin(business);
            new KeepTeam(made.writing()).begin(owner);
        });
        return () -> entered.accept(made);
    }

    @Override
    public Runnable open(Path folder) {
        OpenNotebook opened = take(folder, false);
        readAhead(opened);
        return () -> entered.accept(opened);
    }

    @Override
    public Optional<KeptBackup> newestBackup(Path folder) {
        return new GoBack(clock, keys).newest(folder);
    }

    @Override
    public Runnable goBack(Path folder, Path backup) {
        new GoBack(clock, keys).into(folder, backup);
        return open(folder);
    }

    @Override
    public String businessIn(Path backup) {
        return new GoBack(clock, keys).look(backup).business();
    }

    @Override
    public Runnable fromBackup(Path backup, Path folder) {
        Path free = free(folder);
        new GoBack(clock, keys).asNew(free, backup);
        return open(free);
    }

    @Override
    public Optional<Readable> readable(Path folder) {
        return new SalvageNotebook(clock).look(folder);
    }

    @Override
    public Runnable salvage(Path folder, Path target, String account, String person) {
        Path free = free(target);
        new SalvageNotebook(clock).into(folder, free, account, person);
        return open(free);
    }

    /** The folder, or where something stands there the next name beside it. */
    private static Path free(Path folder) {
        Path free = folder;
        for (int number = 2; Files.exists(free); number++) {
            free = folder.resolveSibling(folder.getFileName() + " (" + number + ")");
        }
        return free;
    }

    /** One demo a day: what was tried out in it today is still there after a second start. Those of past weeks go. */
    @Override
    public Runnable demo() {
        LocalDate today = LocalDate.now(clock);
        Path demos = folders.settings().resolve("demo");
        Path folder = demos.resolve(today.toString());
        EarlierDemos.clear(demos, today);
        boolean there = Files.exists(folder);
        OpenNotebook demo = take(folder, !there);
        orClose(demo, () -> {
            if (demo.verbs().nameBusiness().name().isEmpty()) {
                new FillDemo(demo.writing(), demo.files(), clock.getZone()).run();
                demo.refreshRows();
            }
        });
        readAhead(demo);
        return () -> entered.accept(demo);
    }

    private static void readAhead(OpenNotebook opened) {
        Thread.ofVirtual().name("read-ahead").start(() -> {
            try {
                opened.readAhead();
            } catch (RuntimeException failed) {
                // Whoever reads it in earnest meets it again, and can say so.
                return;
            }
        });
    }

    /** What could not be begun is closed again: to whoever tries once more it would be open in another window. */
    private static void orClose(OpenNotebook opened, Runnable begin) {
        try {
            begin.run();
        } catch (RuntimeException failed) {
            opened.close();
            throw failed;
        }
    }

    private OpenNotebook take(Path folder, boolean anew) {
        SingleInstance instance = single(folder);
        boolean taken = false;
        try {
            Notebook notebook = anew ? Notebook.create(folder, clock.instant()) : opened(folder);
            OpenNotebook opened = new OpenNotebook(Erasures.settle(notebook, clock.instant()), instance, clock, locale);
            taken = true;
            return opened;
        } catch (NotebookRefused no) {
            throw Refused.at(FormField.FOLDER, "notebook.refused." + no.reason().code());
        } finally {
            if (!taken && instance != null) {
                instance.close();
            }
        }
    }

    private Notebook opened(Path folder) throws NotebookRefused {
        new GivePassword().finish(folder, keys);
        return Notebook.open(folder, clock.instant(), keys);
    }

    /** What asks for passwords. */
    AskedKeys keys() {
        return keys;
    }

    /** Gives a notebook a password that nobody has open, and opens it. */
    Runnable givePassword(Path folder, PreparedPassword prepared) {
        new GivePassword().set(folder, prepared);
        keys.remember(prepared.made().key());
        return open(folder);
    }

    /** Takes its password away, and opens it. */
    Runnable takePasswordAway(Path folder, Secret secret) {
        new GivePassword().remove(folder, secret.keys());
        return open(folder);
    }

    /** Null where this computer has no such sockets: the store's own lock still keeps a second writer out. */
    private @Nullable SingleInstance single(Path folder) {
        try {
            Optional<SingleInstance> first = SingleInstance.take(folders.runtime(), folder, comeForward);
            return first.orElseThrow(() -> Refused.at(FormField.FOLDER, IN_USE));
        } catch (IOException noSockets) {
            return null;
        }
    }
}
