package app.earshot.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;

class CalendarMovesTest extends CalendarFixture {

    @Test
    void whatStandsOnADayIsMovedByKeyAndTheMoveTakenBack() {
        go(SATURDAY);
        press(KeyCode.M);
        until(() -> said(".calendar-moving").getFirst().startsWith("Moving Ferris & Lane"));
        press(KeyCode.RIGHT);
        press(KeyCode.ENTER);
        until(() -> spoken(SATURDAY.plusDays(1)).contains("Ferris"));
        assertThat(days(ferris)).containsExactly(SATURDAY.plusDays(1));
        does(() -> talk.verbs().undoChanges().undo());
        until(() -> spoken(SATURDAY).contains("Ferris"));
        assertThat(days(ferris)).containsExactly(SATURDAY);
    }

    /** The next click would move a booking without a question. */
    @Test
    void whatIsCarriedIsPutBackByEscapeWhereverTheFocusIsAndWhoeverComesBackCarriesNothing() {
        go(SATURDAY);
        press(KeyCode.M);
        until(() -> !said(".calendar-moving").getFirst().isEmpty());
        run(() -> view.root().lookup(".calendar-later").requestFocus());
        press(KeyCode.ESCAPE);
        assertThat(said(".calendar-moving")).as("from beside the days").allMatch(String::isEmpty);
        run(() -> cell(SATURDAY).requestFocus());
        press(KeyCode.M);
        until(() -> !said(".calendar-moving").getFirst().isEmpty());
        run(view::shown);
        settle();
        assertThat(said(".calendar-moving")).as("once somebody went elsewhere").allMatch(String::isEmpty);
        assertThat(days(ferris)).containsExactly(SATURDAY);
    }

    /** A window that is drawn in memory lets nothing fall that is dragged: what is let go there is as if let go outside of it. */
    @Test
    void noDayMovesUnderTheMouseWhileSomethingIsDragged() {
        Bounds there = onScreen(() -> cell(SATURDAY.plusDays(4)).localToScreen(cell(SATURDAY.plusDays(4)).getBoundsInLocal()));
        Node taken = chips().getFirst();
        robot().moveTo(taken).press(MouseButton.PRIMARY).moveTo(there.getCenterX(), there.getMinY() + 12);
        until(() -> taken.getPseudoClassStates().contains(EntryChip.MOVING));
        run(() -> view.root().layout());
        assertThat(onScreen(() -> cell(SATURDAY.plusDays(4)).localToScreen(cell(SATURDAY.plusDays(4)).getBoundsInLocal()))).isEqualTo(there);
        robot().release(MouseButton.PRIMARY);
        until(() -> view.root().lookup(".calendar-moving").isVisible());
        press(KeyCode.ESCAPE);
    }

    @Test
    void aMoveToADayThatIsTakenOffersTheWaysOutOfIt() {
        does(() -> enquiry("Bell 40th", true, mark, SATURDAY.plusDays(1)));
        go(SATURDAY);
        press(KeyCode.M);
        press(KeyCode.RIGHT);
        press(KeyCode.ENTER);
        until(() -> button("Move it all the same") != null);
        assertThat(((Labeled) talk.tools.frame().overlays().lookup(".sheet .clash-firm")).getText()).startsWith("Mark Bell is booked for Bell 40th on");
        assertThat(days(ferris)).containsExactly(SATURDAY);
        run(() -> button("Una does it").fire());
        until(() -> button("Move it all the same") == null);
        assertThat(days(ferris)).containsExactly(SATURDAY.plusDays(1));
        assertThat(talk.verbs().readCalendar().run(SATURDAY, SATURDAY.plusDays(1)).clashes()).isEmpty();
    }
}
