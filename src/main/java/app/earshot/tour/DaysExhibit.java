package app.earshot.tour;

import app.earshot.domain.account.Enquiry;
import app.earshot.ui.command.Command;
import app.earshot.ui.shell.Destination;
import app.earshot.ui.shell.Visit;
import app.earshot.usecase.account.EnquiryWords;
import app.earshot.usecase.verbs.Verbs;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/** What is asked of days, and what goes along on one: much of it floats over whatever is in front. */
public final class DaysExhibit extends DemoExhibit {

    private boolean twice;

    public DaysExhibit(TourNotebook notebook, Shot snapshot) {
        super(notebook, snapshot, verbs -> {});
    }

    @Override
    public List<Screenshot> screenshots() {
        return List.of(
                new Screenshot("go-to", () -> ask(KeyCode.K, ".switcher", "ana")),
                new Screenshot("date-free", () -> ask(KeyCode.D, ".date-free", "last saturday in june")),
                new Screenshot("calendar-day", this::calendarDay),
                new Screenshot("clash", this::clash),
                new Screenshot("travel-sheet", this::travelSheet));
    }

    @Override
    public void close() {
        Popups.hide();
        if (twice) {
            behind("once", verbs -> verbs.undoChanges().undo());
        }
        super.close();
    }

    /** Presses a key that opens something over Today, and types into what has opened. */
    private void ask(KeyCode key, String opened, String words) {
        alone(() -> actions.go(Destination.TODAY));
        press(frame.overlays().lookup(".top-bar"), key, true);
        Window.getWindows().stream()
                .map(window -> window.getScene().getRoot().lookup(opened))
                .filter(Objects::nonNull)
                .map(field -> field.lookup(".text-field"))
                .forEach(field -> ((TextInputControl) field).setText(words));
    }

    /** A day on which something is booked, opened where it stands. */
    private void calendarDay() {
        alone(this::calendar);
        // What opens does so where its day is.
        frame.overlays().applyCss();
        frame.overlays().layout();
        booked().ifPresent(day -> {
            day.requestFocus();
            press(day, KeyCode.ENTER, false);
        });
    }

    private Optional<Node> booked() {
        return frame.overlays().lookupAll(".calendar-day").stream()
                .filter(day -> day.getAccessibleText() != null && day.getAccessibleText().contains("Booked"))
                .findFirst();
    }

    /** A day that is promised twice as long as the picture is taken. */
    private void clash() {
        behind("twice", verbs -> {
            Enquiry other = enquiry(verbs, "Carys");
            Enquiry moved = enquiry(verbs, "Liam");
            verbs.changeEnquiry().allTheSame(moved.id(), EnquiryWords.of(moved).with(moved.referredBy(), other.crews()));
            twice = true;
        });
        alone(() -> actions.go(Destination.CALENDAR));
        frame.work().onScreen(() -> fire(".calendar-clash-card .button"));
    }

    private static Enquiry enquiry(Verbs verbs, String name) {
        return verbs.readAccount().run(account(verbs, name)).orElseThrow().enquiries().getFirst();
    }

    private void calendar() {
        actions.go(Destination.CALENDAR);
        frame.work().onScreen(() -> fire(".calendar-later"));
    }

    private void travelSheet() {
        alone(() -> frame.work()
                .notebook("open", () -> account(verbs, "Ewa"))
                .then(id -> actions.visit(new Visit.ToAccount(id)))
                .start());
        frame.work().onScreen(() -> actions.screen(Destination.ACCOUNTS).run(Command.DAY_SHEET));
    }

    private static void press(Node node, KeyCode key, boolean shortcut) {
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, shortcut, false, false));
    }
}
