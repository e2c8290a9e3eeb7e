package app.earshot.tour;

import app.earshot.domain.Sentence;
import app.earshot.ui.command.Command;
import app.earshot.ui.command.ShortcutSheet;
import app.earshot.ui.parts.sheet.Sheet;
import app.earshot.ui.shell.Destination;
import app.earshot.ui.shell.Visit;
import app.earshot.usecase.verbs.Verbs;
import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The screens of the demo notebook. A new screen is a new line in {@link #sights}. */
public final class NotebookExhibit extends DemoExhibit {

    private static final int TOPIC_ON_THE_SHELVES = 14;
    private static final int OCCASION_ON_THE_SHELVES = 4;
    private static final String DRAFT = "Thank you for writing. We have the date, and Mark is free. I'll send you the running order by Friday. "
            + "What would make the evening feel like yours?";

    public NotebookExhibit(TourNotebook notebook, Snapshot snapshot) {
        super(notebook, snapshot, NotebookExhibit::refreshRows);
    }

    @Override
    public List<Sight> sights() {
        return List.of(
                new Sight("account", () -> open("Ana")),
                new Sight("heard", () -> tab(1)),
                new Sight("people", () -> tab(2)),
                new Sight("promises", () -> tab(3)),
                new Sight("between-us", () -> tab(4)),
                new Sight("files", () -> tab(5)),
                new Sight("connection", () -> tab(6)),
                new Sight("alphabets", () -> open("Leila")),
                new Sight("long-names", () -> open("Gallagher")),
                new Sight("booked", () -> open("Ewa")),
                new Sight("after-the-day", () -> openAt("Wells", 4)),
                new Sight("how-it-turned-out", () -> openAt("Anneke", 4)),
                new Sight("seen-differently", () -> openAt("Old Mill", 4)),
                new Sight("reply", () -> reply("Bramble")),
                new Sight("new-enquiry", () -> alone(() -> actions.visit(new Visit.NewEnquiry()))),
                new Sight("brief", this::brief),
                new Sight("help", () -> alone(() -> actions.go(Destination.HELP))),
                new Sight("questions", () -> alone(() -> actions.go(Destination.QUESTIONS))),
                new Sight("questions-topic", () -> questions(".shelf-list", TOPIC_ON_THE_SHELVES)),
                new Sight("question-edit", () -> press(".question-list", 1)),
                new Sight("topic-edit", () -> alone(() -> fire(".questions-head .small-button"))),
                new Sight("questions-occasion", () -> questions(".shelf-list", OCCASION_ON_THE_SHELVES)),
                new Sight("occasion-edit", () -> alone(() -> fire(".questions-head .small-button"))),
                new Sight("occasion-add", () -> alone(() -> fire(".add-occasion"))),
                new Sight("questions-none", () -> alone(() -> fire(".filter-bar .toggle-button"))),
                new Sight("settings", () -> alone(() -> actions.go(Destination.SETTINGS))),
                new Sight("stages", () -> alone(() -> fire(".rename-stages"))),
                new Sight("toast", () -> frame.announcer().done(Sentence.of("done.teammate-left", "Mark Adeyemi"))),
                new Sight("shortcuts", () -> ShortcutSheet.over(frame.layers(), frame.messages()).open()));
    }

    private void open(String name) {
        alone(() -> frame.work()
                .notebook("open", () -> account(verbs, name))
                .then(id -> actions.visit(new Visit.ToAccount(id)))
                .start());
        tab(0);
    }

    private void openAt(String name, int tab) {
        open(name);
        tab(tab);
    }

    private void brief() {
        open("Ana");
        frame.work().onScreen(() -> actions.screen(Destination.ACCOUNTS).run(Command.BRIEF));
    }

    private void reply(String name) {
        alone(() -> frame.work()
                .notebook("open", () -> account(verbs, name))
                .then(id -> actions.visit(new Visit.ToReply(id, null, DRAFT)))
                .start());
    }

    private void tab(int number) {
        if (frame.layers().lookup(".account-tabs") instanceof TabPane tabs) {
            tabs.getSelectionModel().select(number);
        }
    }

    private void questions(String list, int number) {
        alone(() -> {
            if (frame.layers().lookup(list) instanceof ListView<?> rows) {
                rows.getSelectionModel().select(number);
            }
        });
    }

    /** Presses Enter on a row. */
    private void press(String list, int number) {
        questions(list, number);
        if (frame.layers().lookup(list) instanceof ListView<?> rows) {
            rows.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        }
    }

    private void fire(String button) {
        if (frame.layers().lookup(button) instanceof ButtonBase found) {
            found.fire();
        }
    }

    /** Without the sheet that the picture before may have left open. */
    private void alone(Runnable show) {
        while (frame.layers().hasSheet() && frame.layers().lookup(".scrim > .sheet") instanceof Sheet sheet) {
            sheet.close();
        }
        show.run();
    }

    private static void refreshRows(Verbs verbs) {
        while (verbs.refreshOutlooks().run() > 0) {
            Thread.onSpinWait();
        }
    }
}
