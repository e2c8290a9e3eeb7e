package app.earshot.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Writes target/advice.txt: what the notebook says about the whole demo in winter and in summer, to be read by people. */
class DemoAdviceSheetTest {

    @Test
    void whatIsSaidAboutTheDemoCanBeReadByHand() throws IOException {
        DemoAdviceSheet winter = new DemoAdviceSheet(LocalDate.of(2026, 12, 1));
        DemoAdviceSheet summer = new DemoAdviceSheet(LocalDate.of(2027, 6, 15));
        Path sheet = Files.createDirectories(Path.of("target")).resolve("advice.txt");
        Files.writeString(sheet, winter.text() + "\n" + summer.text());
        assertThat(winter.accounts()).flatMap(DemoAccountSeen::firstThree).isNotEmpty().allSatisfy(suggestion -> {
            assertThat(suggestion.text()).doesNotContain("{").isNotBlank();
            assertThat(suggestion.text().length()).as(suggestion.text()).isLessThan(420);
        });
    }
}
