package app.earshot.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.ui.look.TextSize;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizeClassTest {

    @ParameterizedTest
    @CsvSource({
        "1280, 800, 100, WIDE", "1024, 700, 100, NARROW", "800, 700, 100, TIGHT",
        "1280, 800, 200, CRAMPED", "1024, 700, 200, CRAMPED", "1920, 1080, 200, NARROW"
    })
    void roomIsMeasuredInTheSizeOfTheText(double width, double height, int percent, SizeClass expected) {
        ShellModel model = new ShellModel();
        model.setTextSize(new TextSize(percent));
        model.setSize(width, height);
        assertThat(model.room().get()).isEqualTo(expected);
    }
}
