package app.earshot.ui.datefree;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.Stage;
import app.earshot.domain.account.TeammateKind;
import app.earshot.testkit.Talk;
import app.earshot.testkit.UiTest;
import app.earshot.ui.shell.Visit;
import app.earshot.usecase.account.EnquiryWords;
import app.earshot.usecase.account.NewEnquiry;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DateFreeViewTest extends UiTest {

    private static final LocalDate DAY = LocalDate.of(2027, 6, 26);

    @TempDir
    Path home;

    private Talk talk;
    private UUID booked;
    private final DateFreeModel model = new DateFreeModel();
    private int left;

    @BeforeEach
    void begin() {
        talk = new Talk(home);
        UUID mark = talk.verbs().keepTeam().add("Mark Bell", TeammateKind.CREW);
        talk.verbs().keepTeam().add("Una Frost", TeammateKind.CREW);
        booked = talk.verbs().beginEnquiry()
                .run(new NewEnquiry("Ferris & Lane", AccountKind.COUPLE, List.of(), null, List.of(DAY), "", "", "", "", null));
        var enquiry = talk.verbs().readAccount().run(booked).orElseThrow().enquiries().getFirst();
        talk.verbs().changeEnquiry().run(enquiry.id(), EnquiryWords.of(enquiry).with(null, mark));
        talk.verbs().changeEnquiry().moveTo(enquiry.id(), Stage.BOOKED, "");
        show(500, 600, () -> {
            DateFreeView view = new DateFreeView(model, new DateFreeActions(model, talk.tools), talk.tools.frame(), () -> left++);
            return new StackPane(view);
        });
        run(() -> find(".date-free", DateFreeView.class).enter());
    }

    @AfterEach
    void end() {
        run(() -> stage().hide());
        talk.close();
    }

    @Test
    void saysOneSentenceForEachCrewAndBeginsTheEnquiryWithEnter() {
        type("26/6");
        until(() -> said().contains("Saturday 26 June 2027"));
        assertThat(said()).contains("Una is free.").contains("Mark is booked: Ferris & Lane.");
        press(KeyCode.ENTER);
        assertThat(talk.visits).containsExactly(new Visit.NewEnquiry("", List.of(DAY)));
        assertThat(left).isEqualTo(1);
    }

    @Test
    void leadsToThoseWhoHaveTheDay() {
        type("26/6");
        until(() -> said().contains("Mark is booked"));
        run(() -> labelled("Mark is booked: Ferris & Lane.").fire());
        assertThat(talk.visits).containsExactly(new Visit.ToAccount(booked));
    }

    @Test
    void ofSeveralDaysOneCanBeChosen() {
        type("any saturday in june");
        until(() -> said().contains("Sat 26 Jun 2027: Una is free."));
        run(() -> labelled("Sat 26 Jun 2027: Una is free.").fire());
        until(() -> said().contains("Saturday 26 June 2027"));
        assertThat(model.words().get()).isEqualTo("Saturday 26 June 2027");
    }

    @Test
    void wordsWithoutADayGetASentenceAndNoDay() {
        type("31 june");
        until(() -> said().contains("There is no 31 june. Which day do they mean?"));
        press(KeyCode.ENTER);
        assertThat(talk.visits).isEmpty();
    }

    @Test
    void holdsTheDayForACallerWithTheirNameAndEnter() {
        type("26/6");
        until(() -> said().contains("Mark is booked"));
        run(() -> labelled("Hold it").fire());
        until(() -> stage().getScene().getRoot().lookup("#hold-name") != null);
        type("Nora & Eli");
        press(KeyCode.ENTER);
        until(() -> said().contains("Una is held for Nora & Eli until"));
        assertThat(said()).contains("Nobody is free.").contains("Wed 16 Dec");
        assertThat(talk.visits).isEmpty();
    }

    @Test
    void aHoldThatWouldEndBeforeItBeginsIsSaidAtItsField() {
        type("26/6");
        until(() -> said().contains("Mark is booked"));
        run(() -> labelled("Hold it").fire());
        until(() -> stage().getScene().getRoot().lookup("#hold-until") != null);
        run(() -> find("#hold-until", TextField.class).setText("yesterday"));
        type("Nora & Eli");
        press(KeyCode.ENTER);
        until(() -> stage().getScene().getRoot().lookupAll(".field-error").stream()
                .anyMatch(node -> ((Labeled) node).getText().contains("before it begins")));
    }

    private Button labelled(String text) {
        return stage().getScene().getRoot().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> text.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    private String said() {
        return stage().getScene().getRoot().lookupAll(".date-answer > *").stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.joining("\n"));
    }
}
