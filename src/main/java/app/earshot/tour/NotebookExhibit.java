package app.earshot.tour;

import app.earshot.domain.Sentence;
import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.ListOrder;
import app.earshot.domain.account.Role;
import app.earshot.domain.timeline.Entry;
import app.earshot.ui.command.Command;
import app.earshot.ui.command.ShortcutSheet;
import app.earshot.ui.parts.field.Chips;
import app.earshot.ui.shell.Destination;
import app.earshot.ui.shell.Visit;
import app.earshot.usecase.account.NewEnquiry;
import app.earshot.usecase.account.NewPerson;
import app.earshot.usecase.today.TodayLine;
import app.earshot.usecase.verbs.Verbs;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.SegmentedButton;

/** The screens of the demo notebook. A new screen is a new line in {@link #screenshots}. */
public final class NotebookExhibit extends DemoExhibit {

    private static final int TOPIC_AMONG_CATEGORIES = 14;
    private static final int OCCASION_AMONG_CATEGORIES = 4;
    private static final String DRAFT = "Thank you for writing. We have the date, and Mark is free. I'll send you the running order by Friday. "
            + "What would make it feel like yours?";

    private static final String FIRST_LETTER = """
            From: Josie Hartwell <josie@example.com>
            Subject: DJ for our reception

            Hi Helen,

            My fiancé Dan Okafor and I are getting married on Thursday June 24th, 2027 at the Lakeside Pavilion in Ames. We're thinking about \
            140 people. We've been searching for a DJ and found many. Would it be possible for us to meet the actual DJ before we commit? \
            It's the most important day of our lives and we'd like to know who will be there. Our budget is around $1,500. \
            Tara at Bluebell Flowers sent us to you.

            Best wishes,
            Josie
            """;

    private int putOff;

    public NotebookExhibit(TourNotebook notebook, Shot snapshot) {
        super(notebook, snapshot, NotebookExhibit::asAtFirst);
    }

    @Override
    public List<Screenshot> screenshots() {
        return List.of(
                new Screenshot("account", () -> open("Ana")),
                new Screenshot("heard", () -> tab(1)),
                new Screenshot("people", () -> tab(2)),
                new Screenshot("promises", () -> tab(3)),
                new Screenshot("between-us", () -> tab(4)),
                new Screenshot("files", () -> tab(5)),
                new Screenshot("connection", () -> tab(6)),
                new Screenshot("alphabets", () -> open("Leila")),
                new Screenshot("long-names", () -> open("Gallagher")),
                new Screenshot("brake", () -> open("Ivana")),
                new Screenshot("booked", () -> open("Ewa")),
                new Screenshot("after-the-day", () -> openAt("Wells", 4)),
                new Screenshot("how-it-turned-out", () -> openAt("Anneke", 4)),
                new Screenshot("seen-differently", () -> openAt("Old Mill", 4)),
                new Screenshot("reply", () -> reply("Bramble")),
                new Screenshot("new-enquiry", () -> alone(() -> actions.visit(new Visit.NewEnquiry()))),
                new Screenshot("brief", this::brief),
                new Screenshot("help", () -> alone(() -> actions.go(Destination.HELP))),
                new Screenshot("erase-person", () -> alone(this::erasing)),
                new Screenshot("questions", () -> alone(() -> actions.go(Destination.QUESTIONS))),
                new Screenshot("questions-topic", () -> questions(".category-list", TOPIC_AMONG_CATEGORIES)),
                new Screenshot("question-edit", () -> press(".question-list", 1)),
                new Screenshot("topic-edit", () -> alone(() -> fire(".questions-head .small-button"))),
                new Screenshot("questions-occasion", () -> questions(".category-list", OCCASION_AMONG_CATEGORIES)),
                new Screenshot("occasion-edit", () -> alone(() -> fire(".questions-head .small-button"))),
                new Screenshot("occasion-add", () -> alone(() -> fire(".add-occasion"))),
                new Screenshot("questions-none", () -> alone(() -> fire(".filter-bar .toggle-button"))),
                new Screenshot("settings", () -> alone(() -> actions.go(Destination.SETTINGS))),
                new Screenshot("stages", () -> alone(() -> fire(".rename-stages"))),
                new Screenshot("bin", () -> alone(() -> fire(".look-into-bin"))),
                new Screenshot("message", () -> message(letter -> new Visit.ToEntry(letter.accountId(), letter.id(), null))),
                new Screenshot("message-heard", () -> message(letter -> new Visit.ToHeard(letter.accountId(), letter.id()))),
                new Screenshot("reply-begun", () -> alone(() -> frame.work()
                        .notebook("open", () -> account(verbs, "Hartwell"))
                        .then(id -> actions.visit(new Visit.ToReply(id, null, "Of course. Mark would gladly meet you both before you commit.")))
                        .start())),
                new Screenshot("toast", () -> frame.announcer().done(Sentence.of("done.teammate-left", "Mark Adeyemi"))),
                new Screenshot("shortcuts", () -> ShortcutSheet.over(frame.overlays(), frame.messages()).open()),
                new Screenshot("brake-call", this::callUnderABrake),
                new Screenshot("calendar", this::calendar),
                new Screenshot("calendar-week", () -> alone(() -> calendarSpan(1))),
                new Screenshot("calendar-year", () -> alone(() -> calendarSpan(2))),
                new Screenshot("today", () -> alone(() -> actions.go(Destination.TODAY))),
                new Screenshot("ledger", this::ledger),
                new Screenshot("insights", () -> alone(() -> actions.go(Destination.INSIGHTS))),
                new Screenshot("insights-all", () -> alone(() -> press(2))),
                new Screenshot("today-nothing", this::nothingOwed));
    }

    @Override
    public void close() {
        behind("again", verbs -> IntStream.range(0, putOff).forEach(each -> verbs.undoChanges().undo()));
        super.close();
    }

    /** A day on which everything was put off looks like one on which nothing is owed. */
    private void nothingOwed() {
        behind("put-off", verbs -> {
            for (List<TodayLine> lines = waitable(verbs); !lines.isEmpty(); lines = waitable(verbs)) {
                lines.forEach(line -> verbs.putOffLine().run(line, 1));
                putOff += lines.size();
            }
        });
        alone(() -> actions.go(Destination.TODAY));
    }

    private static List<TodayLine> waitable(Verbs verbs) {
        return verbs.readToday().run().lines().stream().filter(line -> line.accountId() != null).toList();
    }

    private void ledger() {
        alone(() -> actions.go(Destination.LEDGER));
        if (frame.overlays().lookup(".ledger-table") instanceof TableView<?> table) {
            table.getSelectionModel().select(1);
            table.requestFocus();
        }
    }

    /** One of the lengths of time that insights are counted over. */
    private void press(int length) {
        if (frame.overlays().lookup(".insights-period .chips") instanceof Chips<?> lengths && lengths.getChildren().get(length) instanceof ToggleButton one) {
            one.fire();
        }
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

    /** A first letter, and what was heard in it. */
    private void message(Function<Entry, Visit> to) {
        alone(() -> frame.work()
                .notebook("open", () -> verbs.readTimeline().older(account(verbs, "Hartwell"), null, 1).getFirst())
                .then(letter -> actions.visit(to.apply(letter)))
                .start());
        tab(0);
    }

    private void callUnderABrake() {
        open("Ivana");
        frame.work().onScreen(() -> actions.screen(Destination.ACCOUNTS).run(Command.ON_A_CALL));
    }

    private void tab(int number) {
        if (frame.overlays().lookup(".account-tabs") instanceof TabPane tabs) {
            tabs.getSelectionModel().select(number);
        }
    }

    private void questions(String list, int number) {
        alone(() -> {
            if (frame.overlays().lookup(list) instanceof ListView<?> rows) {
                rows.getSelectionModel().select(number);
            }
        });
    }

    /** Presses Enter on a row. */
    private void press(String list, int number) {
        questions(list, number);
        if (frame.overlays().lookup(list) instanceof ListView<?> rows) {
            rows.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        }
    }

    /** The month after, on which more stands. */
    private void calendar() {
        alone(() -> actions.go(Destination.CALENDAR));
        frame.work().onScreen(() -> {
            calendarSpan(0);
            fire(".calendar-later");
        });
    }

    private void calendarSpan(int span) {
        if (frame.overlays().lookup(".calendar-spans") instanceof SegmentedButton spans) {
            spans.getButtons().get(span).fire();
        }
    }

    /** What the last item of the menu beside somebody asks. */
    private void erasing() {
        open("Ana");
        tab(2);
        frame.overlays().applyCss();
        if (frame.overlays().lookup(".person-card .menu-button") instanceof MenuButton menu) {
            menu.getItems().getLast().fire();
        }
    }

    /** What was begun in the pictures before is not told of in these. */
    private static void asAtFirst(Verbs verbs) {
        if (verbs.readAccounts().page(ListOrder.NAME, "Hartwell", 0, 1).isEmpty()) {
            verbs.beginEnquiry().run(new NewEnquiry(
                    "", AccountKind.COUPLE,
                    List.of(
                            new NewPerson("Josie Hartwell", Set.of(Role.BRIDE), List.of(), ""),
                            new NewPerson("Dan Okafor", Set.of(Role.GROOM), List.of(), "")),
                    null, List.of(), "", "", "", FIRST_LETTER, TourFrame.CLOCK.instant().minus(Duration.ofHours(13))));
        }
        verbs.findBegun().all().forEach(verbs.findBegun()::drop);
        while (verbs.refreshOutlooks().run() > 0) {
            Thread.onSpinWait();
        }
    }
}
