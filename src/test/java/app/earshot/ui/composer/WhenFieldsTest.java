package app.earshot.ui.composer;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.testkit.UiTest;
import app.earshot.ui.words.Messages;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenFieldsTest extends UiTest {

    /** Also in the hour that the clocks pass twice, in which the same words say two moments. */
    @ParameterizedTest
    @CsvSource({
        "Europe/London, 2026-10-25T00:30:00Z",
        "Europe/London, 2026-10-25T01:30:00Z",
        "America/New_York, 2026-11-01T05:10:20Z",
        "America/New_York, 2026-11-01T06:10:20Z",
    })
    void whatIsNotChangedStaysAsItWas(String zone, Instant at) {
        WhenFields fields = fields(zone);
        run(() -> fields.show(at));
        assertThat(onScreen(fields::value)).contains(at);
        run(() -> fields.show(at.plusSeconds(3600)));
        assertThat(onScreen(fields::value)).contains(at.plusSeconds(3600));
    }

    @Test
    void aTimeThatTheClocksLeaveOutIsTheOneThatTheyShowInstead() {
        WhenFields fields = fields("Europe/London");
        run(() -> fields.show(Instant.parse("2026-03-29T00:20:00Z")));
        run(() -> time(fields).setText("1:30"));
        assertThat(onScreen(fields::value)).contains(Instant.parse("2026-03-29T01:30:00Z"));
    }

    /** Also where the clocks leave out midnight. */
    @ParameterizedTest
    @CsvSource({
        "Europe/London, 2026-03-29T00:20:00Z, 1:30, 02:30",
        "Asia/Beirut, 2026-03-29T12:00:00Z, 0:15, 01:15",
        "America/Asuncion, 2023-10-01T12:00:00Z, 0:15, 01:15"
    })
    void aTimeThatTheClocksLeaveOutIsNotMovedWithoutAWord(String zone, Instant at, String typed, String kept) {
        WhenFields fields = fields(zone);
        fields.onChanged(fields::show);
        run(() -> fields.show(at));
        run(() -> time(fields).setText(typed));
        assertThat(errors(fields)).containsExactly("The clocks went forward that day and left this time out: it is kept as " + kept + ".");
        run(() -> time(fields).setText("12:00"));
        assertThat(errors(fields)).isEmpty();
    }

    private List<String> errors(WhenFields fields) {
        return onScreen(() -> fields.lookupAll(".field-error").stream()
                .filter(Node::isVisible)
                .map(node -> ((Label) node).getText())
                .toList());
    }

    private WhenFields fields(String zone) {
        Messages messages = Messages.strict(Locale.UK, Clock.fixed(Instant.parse("2026-12-02T10:00:00Z"), ZoneId.of(zone)));
        WhenFields[] made = new WhenFields[1];
        show(400, 200, () -> made[0] = new WhenFields(messages));
        return made[0];
    }

    private static TextField time(WhenFields fields) {
        return (TextField) fields.lookupAll(".text-field").stream()
                .filter(each -> each.getAccessibleText() != null && ((TextField) each).getPrefColumnCount() == 5)
                .findFirst()
                .orElseThrow();
    }
}
