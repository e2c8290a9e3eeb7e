package app.earshot.ui.calendar;


import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Stage;
import app.earshot.domain.account.TeammateKind;
import app.earshot.testkit.Talk;
import app.earshot.testkit.UiTest;
import app.earshot.usecase.account.EnquiryWords;
import app.earshot.usecase.account.NewEnquiry;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A calendar of December with a booking and an enquiry on one Saturday, and two crews. */
abstract class CalendarFixture extends UiTest {

    /** The clock of the tests stands on 2 December 2026. */
    static final LocalDate SATURDAY = LocalDate.of(2026, 12, 12);

    @TempDir
    Path home;

    Talk talk;
    CalendarView view;
    UUID mark;
    UUID una;
    UUID ferris;

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

    void does(Supplier<Object> verb) {
        run(() -> talk.tools.frame().work().notebook("test", verb::get).start());
    }

    void go(LocalDate day) {
        for (LocalDate at = LocalDate.of(2026, 12, 2); at.isBefore(day); at = at.plusDays(1)) {
            press(KeyCode.RIGHT);
        }
        until(() -> focused().contains(String.valueOf(day.getDayOfMonth())));
    }

    String focused() {
        Node owner = stage().getScene().getFocusOwner();
        return owner == null || owner.getAccessibleText() == null ? "" : owner.getAccessibleText();
    }

    List<LocalDate> days(UUID account) {
        return talk.verbs().readAccount().run(account).orElseThrow().enquiries().getFirst().days();
    }

    DayCell cell(LocalDate day) {
        return view.root().lookupAll(".calendar-day").stream()
                .map(DayCell.class::cast)
                .filter(cell -> cell.day().equals(day))
                .findFirst()
                .orElseThrow();
    }

    String spoken(LocalDate day) {
        return cell(day).getAccessibleText();
    }

    List<Label> chips() {
        return cell(SATURDAY).lookupAll(".calendar-chip").stream().map(Label.class::cast).toList();
    }

    List<String> said(String selector) {
        return view.root().lookupAll(selector).stream().map(node -> ((Label) node).getText()).toList();
    }

    ToggleButton span(String text) {
        return view.root().lookupAll(".calendar-spans .toggle-button").stream()
                .map(ToggleButton.class::cast)
                .filter(toggle -> toggle.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Nullable Button button(String text) {
        return talk.tools.frame().overlays().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> text.equals(button.getText()))
                .findFirst()
                .orElse(null);
    }

    static @Nullable Node inPopOver(String text) {
        return Window.getWindows().stream()
                .filter(window -> window.getScene() != null)
                .flatMap(window -> Stream.of(".calendar-day-pane .label", ".calendar-day-pane .button")
                        .flatMap(selector -> window.getScene().getRoot().lookupAll(selector).stream()))
                .filter(node -> node instanceof Labeled said && text.equals(said.getText()))
                .findFirst()
                .orElse(null);
    }

    UUID enquiry(String name, boolean booked, @Nullable UUID crew, LocalDate day) {
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
