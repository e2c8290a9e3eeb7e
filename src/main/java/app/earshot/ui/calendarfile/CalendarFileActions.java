package app.earshot.ui.calendarfile;

import app.earshot.domain.Sentence;
import app.earshot.platform.CalendarPlace;
import app.earshot.ui.shell.Tools;
import app.earshot.usecase.Refusal;
import java.nio.file.Path;
import java.time.Instant;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Keeps a calendar for other programs up to date: some seconds after the first of several changes, away from the notebook's lane, so that
 * no saving ever waits for it. What goes wrong is told once, and stands in the settings until it is right again.
 */
public final class CalendarFileActions {

    private static final Duration AFTER = Duration.seconds(3);
    private static final String NAME = "earshot.ics";

    private final CalendarFileModel model;
    private final Tools tools;
    private final Path notebook;
    private final PauseTransition soon = new PauseTransition(AFTER);
    private boolean following;

    /** @param notebook the folder of the notebook */
    public CalendarFileActions(CalendarFileModel model, Tools tools, Path notebook) {
        this.model = model;
        this.tools = tools;
        this.notebook = notebook;
        soon.setOnFinished(event -> write());
    }

    public CalendarFileModel model() {
        return model;
    }

    /** Begins, where somebody asked for it: what changed while Earshot was closed is taken in as well. */
    public void begin() {
        tools.frame().preferences().settings().get().calendar().of(notebook).ifPresent(this::follow);
    }

    /** Asks for a folder, and keeps a calendar in it from now on. */
    public void keepIn() {
        tools.frame().picker().folder(
                tools.frame().messages().text("calendarfile.folder-title"), Path.of(System.getProperty("user.home")),
                chosen -> chosen.ifPresent(this::keepIn));
    }

    /** The file stays, and is not written any more. */
    public void stop() {
        soon.stop();
        model.file().set(null);
        model.writtenAt().set(null);
        model.failure().set(null);
        tools.frame().preferences().keepCalendar(CalendarPlace.NONE);
    }

    /** Writes one file, once. */
    public void save() {
        tools.frame().picker().newFile(
                tools.frame().messages().text("calendarfile.save-title"), Path.of(System.getProperty("user.home")), NAME,
                chosen -> chosen.ifPresent(this::save));
    }

    /** What has not been written yet is on its way before the window closes. */
    public void leave() {
        if (soon.getStatus() == Animation.Status.RUNNING) {
            soon.stop();
            write();
        }
    }

    /** Not in the place of a file of somebody else's. */
    void keepIn(Path folder) {
        tools.frame().work()
                .slow("calendar-file/keep", () -> tools.verbs().writeCalendarFile().place(folder, words()))
                .then(this::keep)
                .refused(no -> tools.frame().announcer().tell(no.sentence()))
                .unlessRunning()
                .start();
    }

    void keep(Path file) {
        tools.frame().preferences().keepCalendar(new CalendarPlace(notebook, file));
        follow(file);
    }

    void save(Path file) {
        tools.frame().work()
                .slow("calendar-file/save", () -> tools.verbs().writeCalendarFile().run(file, words()))
                .then(events -> tools.frame().announcer().tell(Sentence.of("calendarfile.saved", events)))
                .refused(no -> tools.frame().announcer().tell(no.sentence()))
                .unlessRunning()
                .start();
    }

    private void follow(Path file) {
        model.file().set(file);
        model.failure().set(null);
        if (!following) {
            following = true;
            tools.verbs().changes().listen(account -> tools.frame().work().onScreen(this::changed));
        }
        write();
    }

    /** Whoever writes on and on is not waited for. */
    private void changed() {
        if (model.file().get() != null && soon.getStatus() != Animation.Status.RUNNING) {
            soon.playFromStart();
        }
    }

    private void write() {
        Path file = model.file().get();
        if (file != null) {
            tools.frame().work()
                    .slow("calendar-file", () -> {
                        tools.verbs().writeCalendarFile().run(file, words());
                        return file;
                    })
                    .then(this::written)
                    .refused(no -> failed(file, no))
                    .start();
        }
    }

    private void written(Path file) {
        if (file.equals(model.file().get())) {
            Instant now = tools.frame().messages().days().now();
            model.writtenAt().set(now);
            model.failure().set(null);
        }
    }

    private void failed(Path file, Refusal why) {
        if (file.equals(model.file().get())) {
            boolean first = model.failure().get() == null;
            model.failure().set(why);
            if (first) {
                tools.frame().announcer().tell(why.sentence());
            }
        }
    }

    private CalendarFileWords words() {
        return new CalendarFileWords(tools.frame().messages(), tools.verbs().nameBusiness().name());
    }
}
