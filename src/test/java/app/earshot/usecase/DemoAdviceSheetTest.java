package app.earshot.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.exchange.demo.DemoBusiness;
import app.earshot.exchange.demo.DemoNotebook;
import app.earshot.testkit.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Writes target/advice.txt: what the notebook says about the whole demo in winter and in summer, to be read by people. */
class DemoAdviceSheetTest {

    @Test
    void whatIsSaidAboutTheDemoCanBeReadByHand() throws IOException {
        AdviceSheet winter = demo(LocalDate.of(2026, 12, 1));
        AdviceSheet summer = demo(LocalDate.of(2027, 6, 15));
        Path sheet = Files.createDirectories(Path.of("target")).resolve("advice.txt");
        Files.writeString(sheet, winter.text() + "\n" + summer.text());
        assertThat(winter.accounts()).allSatisfy(AdviceSheet::agreesWithTheList);
        assertThat(summer.accounts()).allSatisfy(AdviceSheet::agreesWithTheList);
        assertThat(winter.accounts()).flatMap(AccountSeen::firstThree).isNotEmpty().allSatisfy(AdviceSheet::canBeSaid);
    }

    private static AdviceSheet demo(LocalDate today) {
        return new AdviceSheet(DemoBusiness.FIRM, DemoNotebook.read(today, Desk.ZONE), today);
    }
}
