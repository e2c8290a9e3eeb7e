package app.earshot;

import app.earshot.platform.Display;
import app.earshot.tour.DaysExhibit;
import app.earshot.tour.BackupsExhibit;
import app.earshot.tour.CallExhibit;
import app.earshot.tour.NotebookExhibit;
import app.earshot.tour.Tour;
import app.earshot.tour.TourNotebook;
import app.earshot.tour.WelcomeExhibit;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.check.CheckNotebook;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;

/** Starts the window or the tour, or says in one sentence what this computer lacks for it. */
final class Start {

    private Start() {}

    static int tour(Path folder) {
        try (TourNotebook demo = new TourNotebook(); TourNotebook kept = TourNotebook.onDisk()) {
            Tour tour = new Tour(folder, System.err);
            boolean fine = tour.run(List.of(
                    WelcomeExhibit::new,
                    snapshot -> new NotebookExhibit(demo, snapshot),
                    snapshot -> new DaysExhibit(demo, snapshot),
                    snapshot -> new CallExhibit(demo, snapshot),
                    snapshot -> new BackupsExhibit(kept, snapshot)));
            return fine ? ExitCode.DONE : ExitCode.FAILED;
        }
    }

    /** Says how a notebook stands, without a window. Returns the exit code. */
    static int check(Path folder) {
        Clock clock = Clock.systemDefaultZone();
        Messages messages = Messages.load(Locale.getDefault(), clock);
        CheckNotebook.Report report = new CheckNotebook(clock).check(folder);
        report.sentences().forEach(sentence -> System.out.println(messages.text(sentence)));
        return switch (report.state()) {
            case SOUND -> ExitCode.DONE;
            case OPEN_ELSEWHERE -> ExitCode.OPENED_ELSEWHERE;
            case NOT_SOUND -> ExitCode.NOT_SOUND;
        };
    }

    static int window(CommandLine asked, String[] arguments) {
        if (!Display.isThere()) {
            return lacking("start.no-display");
        }
        FirstOpening.ahead(asked);
        try {
            Application.launch(App.class, arguments);
            return ExitCode.DONE;
        } catch (UnsupportedOperationException | UnsatisfiedLinkError noToolkit) {
            FirstOpening.giveUp();
            return lacking("start.no-toolkit");
        }
    }

    private static int lacking(String key) {
        System.err.println(Messages.load(Locale.getDefault(), Clock.systemDefaultZone()).text(key));
        return ExitCode.NO_WINDOW;
    }
}
