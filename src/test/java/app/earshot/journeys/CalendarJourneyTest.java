package app.earshot.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.TeammateKind;
import app.earshot.testkit.Talk;
import app.earshot.ui.window.NotebookWindow;
import app.earshot.usecase.account.EnquiryWords;
import app.earshot.usecase.account.NewEnquiry;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose day is it: somebody rings about a day that is half taken, and a day that was promised twice is found and sorted out. */
class CalendarJourneyTest extends Journey {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 19);
    private static final String ASK = "Is a date free?";

    @TempDir
    Path home;

    private Talk talk;
    private UUID mark;
    private NotebookWindow window;

    @BeforeEach
    void open() {
        talk = new Talk(home);
        mark = talk.verbs().keepTeam().add("Mark Bell", TeammateKind.CREW);
        talk.verbs().keepTeam().add("Una Frost", TeammateKind.CREW);
        book("Ferris & Lane", mark);
        show(1280, 800, () -> {
            window = new NotebookWindow(talk.verbs(), talk.environment.frame(), home, home);
            return talk.environment.frame().overlays();
        });
        press(KeyCode.SHORTCUT, KeyCode.DIGIT3);
        until(() -> cell("Saturday 19 December 2026") != null);
    }

    @AfterEach
    void close() {
        run(window::leave);
        talk.close();
    }

    @Test
    void aTelephoneCallAboutADateThatIsHalfTaken() {
        write(ASK, "19/12");
        until(() -> answer().contains("Una is free."));
        assertThat(answer()).contains("Mark is booked: Ferris & Lane.");
        press("Hold it");
        until(() -> stage().getScene().getRoot().lookup("#hold-name") != null);
        write("or somebody new", "Nora & Eli");
        press("Hold the day");
        until(() -> answer().contains("Una is held for Nora & Eli until Wed 16 Dec."));
        assertThat(answer()).contains("Nobody is free.");
        until(() -> spoken().contains("Held until Wed 16 Dec: Nora & Eli."));

        // The next one who rings hears of the nearest Saturdays at once.
        assertThat(answer()).contains("The nearest free days of that kind");
        press("Undo");
        until(() -> !spoken().contains("Held"));
    }

    @Test
    void aDoubleBookingFoundAndSorted() {
        keep(talk, () -> book("Bell 40th", mark));
        until(() -> spoken().contains("It can't be kept as it is."));
        assertThat(said(".calendar-clash-card .label")).anyMatch(text -> text.equals("Sat 19 Dec: Mark is promised to two on this day."));
        press("Sort it out");
        until(() -> said(".sheet .heading").contains("Bell 40th"));
        press("Una does it");
        until(() -> stage().getScene().getRoot().lookup(".calendar-clash-card") == null);
        assertThat(spoken()).contains("with Mark").contains("with Una").doesNotContain("can't be kept");
    }

    private String spoken() {
        Node cell = cell("Saturday 19 December 2026");
        return cell == null ? "" : cell.getAccessibleText();
    }

    private @Nullable Node cell(String day) {
        return stage().getScene().getRoot().lookupAll(".calendar-day").stream()
                .filter(node -> node.getAccessibleText() != null && node.getAccessibleText().startsWith(day))
                .findFirst()
                .orElse(null);
    }

    private String answer() {
        return String.join("\n", said(".date-answer .label")) + "\n" + String.join("\n", said(".date-answer .button"));
    }

    private List<String> said(String selector) {
        return stage().getScene().getRoot().lookupAll(selector).stream().map(node -> ((Labeled) node).getText()).toList();
    }

    private void book(String name, UUID crew) {
        UUID account = talk.verbs().beginEnquiry().run(new NewEnquiry(name, AccountKind.COUPLE, List.of(), null, List.of(DAY), "", "", "", "", null));
        Enquiry enquiry = talk.verbs().readAccount().run(account).orElseThrow().enquiries().getFirst();
        talk.verbs().changeEnquiry().run(enquiry.id(), EnquiryWords.of(enquiry).with(null, crew));
        talk.verbs().changeEnquiry().bookAllTheSame(enquiry.id());
    }
}
