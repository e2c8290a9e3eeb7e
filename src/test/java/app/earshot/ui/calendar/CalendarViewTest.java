package app.earshot.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.testkit.Access;
import app.earshot.ui.shell.Visit;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CalendarViewTest extends CalendarFixture {

    @Test
    void aMonthIsPrintedOnASheetThatLiesOnItsSide() {
        press(KeyCode.SHORTCUT, KeyCode.P);
        Region sheet = (Region) talk.environment.printed().getFirst();
        assertThat(sheet.getWidth() / sheet.getHeight()).as("as the paper").isCloseTo(1.41, Offset.offset(0.1));
        assertThat(onScreen(() -> sheet.lookupAll(".label").stream().filter(Node::isVisible).map(label -> ((Labeled) label).getText()).toList()))
                .contains("December 2026", "Ferris & Lane", "Booked", "Held", "Being talked about", "Mark Bell", "31");
    }

    @Test
    void saysWhatStandsOnADayToTheEyeAndToAScreenReader() {
        assertThat(said(".calendar-head .title")).contains("December 2026");
        assertThat(said(".calendar-head .soft").getFirst()).contains("1 booked").contains("1 being talked about").contains("Mark");
        assertThat(spoken(SATURDAY)).contains("Booked: Ferris & Lane, with Mark").contains("Being talked about: Χριστίνα");
        run(() -> Access.check(talk.tools.frame().overlays()));
    }

    @Test
    void aLongNameIsCutAndBreaksNoRow() {
        Bounds cell = cell(SATURDAY).getBoundsInParent();
        assertThat(cell.getWidth()).isCloseTo(cell(SATURDAY.minusDays(1)).getBoundsInParent().getWidth(), Offset.offset(1.5));
        assertThat(chips()).hasSize(2).allMatch(chip -> chip.getBoundsInParent().getMaxX() <= cell.getWidth());
    }

    @Test
    void theArrowsWalkTheDaysAndThePagesTurn() {
        press(KeyCode.RIGHT);
        until(() -> focused().startsWith("Thursday 3 December 2026"));
        press(KeyCode.DOWN);
        until(() -> focused().startsWith("Thursday 10 December 2026"));
        press(KeyCode.PAGE_DOWN);
        until(() -> focused().startsWith("Sunday 10 January 2027"));
        press(KeyCode.T);
        until(() -> focused().startsWith("Wednesday 2 December 2026"));
        press(KeyCode.UP);
        until(() -> focused().startsWith("Wednesday 25 November 2026"));
        assertThat(said(".calendar-head .title")).contains("November 2026");
    }

    @Test
    void aDayOpensWithWhoAndWhatIsOpenAndLeadsToTheAccount() {
        go(SATURDAY);
        press(KeyCode.ENTER);
        until(() -> inPopOver("Still open: the hours and the place.") != null);
        Button who = (Button) inPopOver("Ferris & Lane");
        run(who::fire);
        assertThat(talk.visits).containsExactly(new Visit.ToAccount(ferris));
    }

    @Test
    void aWeekHasARowForEachCrewAndAYearAllItsDays() {
        go(SATURDAY);
        run(span("Week")::fire);
        until(() -> view.root().lookup(".calendar-week") != null);
        until(() -> focused().startsWith("Saturday 12 December 2026. Booked: Ferris & Lane, with Mark"));
        press(KeyCode.DOWN);
        until(() -> focused().equals("Saturday 12 December 2026. Nothing stands here"));
        run(span("Year")::fire);
        until(() -> view.root().lookupAll(".calendar-small").size() == 12);
        assertThat(view.root().lookupAll(".calendar-small-day")).filteredOn(day -> day.getAccessibleText() != null).hasSize(365);
        press(KeyCode.DOWN);
        until(() -> focused().startsWith("Saturday 19 December 2026"));
    }

    @Test
    void aDayThatIsBookedTwiceIsSaidAndSortedOut() {
        does(() -> enquiry("Bell 40th", true, mark, SATURDAY));
        until(() -> view.root().lookup(".calendar-clash-card") != null);
        run(() -> ((Button) view.root().lookup(".calendar-clash-card .button")).fire());
        until(() -> button("Una does it") != null);
        run(() -> button("Una does it").fire());
        until(() -> view.root().lookup(".calendar-clash-card") == null);
        assertThat(talk.verbs().readCalendar().run(SATURDAY, SATURDAY).clashes()).isEmpty();
    }

    @Test
    void aDayThatIsWalkedToIsInSightWhereThereIsLittleRoom() {
        run(() -> stage().setHeight(420));
        for (int week = 0; week < 4; week++) {
            press(KeyCode.DOWN);
        }
        until(() -> focused().startsWith("Wednesday 30 December 2026") && isInSight(stage().getScene().getFocusOwner()));
        run(() -> stage().setHeight(800));
    }

    private boolean isInSight(Node day) {
        Node viewport = view.root().lookup(".calendar-main > .scroll-pane");
        Bounds room = viewport.localToScene(viewport.getBoundsInLocal());
        Bounds there = day.localToScene(day.getBoundsInLocal());
        return there.getMinY() >= room.getMinY() - 1 && there.getMaxY() <= room.getMaxY() + 1;
    }

    @Test
    void daysOffAreKeptFromADayAndSaidOnIt() {
        does(() -> talk.verbs().takeDaysOff().run(una, SATURDAY, SATURDAY.plusDays(1), "Madeira"));
        until(() -> spoken(SATURDAY.plusDays(1)).contains("Una is off: Madeira"));
    }
}
