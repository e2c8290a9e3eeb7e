package app.earshot.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Stage;
import app.earshot.domain.account.TeammateKind;
import app.earshot.testkit.Access;
import app.earshot.testkit.Talk;
import app.earshot.testkit.UiTest;
import app.earshot.ui.shell.Visit;
import app.earshot.usecase.account.EnquiryWords;
import app.earshot.usecase.account.NewEnquiry;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarViewTest extends UiTest {

    /** The clock of the tests stands on 2 December 2026. */
    private static final LocalDate SATURDAY = LocalDate.of(2026, 12, 12);

    @TempDir
    Path home;

    private Talk talk;
    private CalendarView view;
    private UUID mark;
    private UUID una;
    private UUID ferris;

    @BeforeEach
    void begin() {
        talk = new Talk(home);
        mark = talk.verbs().keepTeam().add("Mark Bell", TeammateKind.CREW);
        una = talk.verbs().keepTeam().add("Una Frost", TeammateKind.CREW);
        ferris = enquiry("Ferris & Lane", true, mark, SATURDAY);
        enquiry("Χριστίνα Παπαδοπούλου & 陈美玲 & محمد عبد الرحمن الطويل", false, null, SATURDAY);
        show(1280, 800, () -> {
            view = CalendarView.of(talk.tools);
            return talk.tools.frame().overlays();
        });
        run(() -> {
            talk.tools.shell().setSize(1280, 800);
            talk.tools.frame().overlays().content(view.root());
            view.shown();
        });
        until(() -> focused().startsWith("Wednesday 2 December 2026"));
    }

    @AfterEach
    void end() {
        run(() -> stage().hide());
        talk.close();
    }

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

    private void does(Supplier<Object> verb) {
        run(() -> talk.tools.frame().work().notebook("test", verb::get).start());
    }

    private void go(LocalDate day) {
        for (LocalDate at = LocalDate.of(2026, 12, 2); at.isBefore(day); at = at.plusDays(1)) {
            press(KeyCode.RIGHT);
        }
        until(() -> focused().contains(String.valueOf(day.getDayOfMonth())));
    }

    private String focused() {
        Node owner = stage().getScene().getFocusOwner();
        return owner == null || owner.getAccessibleText() == null ? "" : owner.getAccessibleText();
    }

    private List<LocalDate> days(UUID account) {
        return talk.verbs().readAccount().run(account).orElseThrow().enquiries().getFirst().days();
    }

    private DayCell cell(LocalDate day) {
        return view.root().lookupAll(".calendar-day").stream()
                .map(DayCell.class::cast)
                .filter(cell -> cell.day().equals(day))
                .findFirst()
                .orElseThrow();
    }

    private String spoken(LocalDate day) {
        return cell(day).getAccessibleText();
    }

    private List<Label> chips() {
        return cell(SATURDAY).lookupAll(".calendar-chip").stream().map(Label.class::cast).toList();
    }

    private List<String> said(String selector) {
        return view.root().lookupAll(selector).stream().map(node -> ((Label) node).getText()).toList();
    }

    private ToggleButton span(String text) {
        return view.root().lookupAll(".calendar-spans .toggle-button").stream()
                .map(ToggleButton.class::cast)
                .filter(toggle -> toggle.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private @Nullable Button button(String text) {
        return talk.tools.frame().overlays().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> text.equals(button.getText()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Node inPopOver(String text) {
        return Window.getWindows().stream()
                .filter(window -> window.getScene() != null)
                .flatMap(window -> Stream.of(".calendar-day-pane .label", ".calendar-day-pane .button")
                        .flatMap(selector -> window.getScene().getRoot().lookupAll(selector).stream()))
                .filter(node -> node instanceof Labeled said && text.equals(said.getText()))
                .findFirst()
                .orElse(null);
    }

    private UUID enquiry(String name, boolean booked, @Nullable UUID crew, LocalDate day) {
        UUID account = talk.verbs().beginEnquiry().run(new NewEnquiry(name, AccountKind.COUPLE, List.of(), null, List.of(day), "", "", "", "", null));
        Enquiry enquiry = talk.verbs().readAccount().run(account).orElseThrow().enquiries().getFirst();
        talk.verbs().changeEnquiry().run(enquiry.id(), EnquiryWords.of(enquiry).with(null, crew));
        if (booked) {
            talk.verbs().changeEnquiry().bookAllTheSame(enquiry.id());
        } else {
            talk.verbs().changeEnquiry().moveTo(enquiry.id(), Stage.TALKING, "");
        }
        return account;
    }
}
