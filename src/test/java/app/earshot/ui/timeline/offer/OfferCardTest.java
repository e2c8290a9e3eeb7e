package app.earshot.ui.timeline.offer;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.timeline.Entry;
import app.earshot.ui.timeline.TimelineFixture;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class OfferCardTest extends TimelineFixture {

    private static final String ASKS = "Would it be possible for us to meet the actual DJ before we commit?";
    private static final String MAIL = "Hi Helen,\n\nWe are getting married on 24 June 2027. " + ASKS
            + " It's the most important day of our lives.\n\nWe'll send you our list by Friday.\n\nBest wishes,\nAna";

    @Test
    void eachThingHasAKeyThatKeepsIt() {
        Entry mail = talk.mail(10, MAIL);
        open();
        assertThat(rows()).hasSizeGreaterThanOrEqualTo(3);
        int asks = kinds().indexOf("Asks for");
        assertThat(asks).isNotNegative();
        run(() -> find(".entry", Node.class).requestFocus());
        press(KeyCode.ALT, KeyCode.getKeyCode(String.valueOf(asks + 1)));
        assertThat(entry(mail).requests()).singleElement().satisfies(request -> {
            assertThat(request.words()).isEqualTo(ASKS);
            assertThat(request.reason()).isEqualTo("It's the most important day of our lives.");
        });
        assertThat(kinds()).doesNotContain("Asks for").isNotEmpty();
        assertThat(find(".entry", Node.class).isFocused()).as("the next key can be pressed at once").isTrue();
        press(KeyCode.ALT, KeyCode.DIGIT1);
        press(KeyCode.ALT, KeyCode.DIGIT1);
        assertThat(robot().lookup(".offers").queryAll()).isEmpty();
    }

    @Test
    void everythingIsKeptByTheKeyboardAlone() {
        Entry mail = talk.mail(10, MAIL);
        open();
        run(() -> find(".entry", Node.class).requestFocus());
        for (int i = 0; i < 12 && !find(".offer-all", Button.class).isFocused(); i++) {
            press(KeyCode.TAB);
        }
        assertThat(find(".offer-all", Button.class).getText()).isEqualTo("Keep all three");
        press(KeyCode.ENTER);
        assertThat(entry(mail).requests()).hasSize(1);
        assertThat(entry(mail).promises()).hasSize(1);
        assertThat(robot().lookup(".offers").queryAll()).isEmpty();
    }

    @Test
    void whatIsLetGoIsGone() {
        talk.mail(10, MAIL);
        open();
        click(findText("Let go"));
        assertThat(robot().lookup(".offers").queryAll()).isEmpty();
        assertThat(talk.entries().getFirst().requests()).isEmpty();
    }

    @Test
    void aMessageThatIsWrittenDownOffersAtOnceToKeepAll() {
        open();
        run(() -> find(".growing-text", TextArea.class).requestFocus());
        run(() -> find(".growing-text", TextArea.class).setText(MAIL));
        click(findText("Email"));
        run(() -> find(".growing-text", TextArea.class).requestFocus());
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(find(".offer-all", Button.class).isFocused()).isTrue();
        press(KeyCode.ENTER);
        assertThat(talk.entries().getFirst().requests()).hasSize(1);
    }

    @Test
    void whatWasHeardInAnOldMessageWaitsInOneLine() {
        Entry mail = talk.mail(60 * 24 * 90, MAIL);
        talk.call(60 * 24 * 89, "Rang them.");
        open();
        assertThat(rows()).isEmpty();
        Button line = find(".offers-folded > .button", Button.class);
        assertThat(line.getText()).isEqualTo("3 things were heard in this message");
        click(line);
        assertThat(rows()).hasSize(3);
        assertThat(stage().getScene().getFocusOwner()).isSameAs(find(".offer-all", Button.class));
        press(KeyCode.ENTER);
        assertThat(entry(mail).requests()).hasSize(1);
    }

    @Test
    void aMessageOfAMillionLettersIsShown() {
        talk.mail(10, "Could we meet before we sign? ".repeat(34_000));
        open();
        assertThat(find(".entry", Node.class)).isNotNull();
    }

    @Test
    void whatIsHeardFromRightToLeftReadsFromRightToLeft() {
        talk.mail(10, "مرحبا ليلى، هل يمكن أن نلتقي منسق الموسيقى قبل أن نوقع؟ Could we meet ليلى before 24 June 2027?");
        open(1024, 700);
        assertThat(rows()).isNotEmpty();
    }

    private List<Node> rows() {
        return List.copyOf(robot().lookup(".offer").queryAll());
    }

    private List<String> kinds() {
        return robot().lookup(".offer-kind").queryAll().stream().map(node -> ((Labeled) node).getText()).toList();
    }

    private Entry entry(Entry entry) {
        return talk.entries().stream().filter(it -> it.id().equals(entry.id())).findFirst().orElseThrow();
    }
}
