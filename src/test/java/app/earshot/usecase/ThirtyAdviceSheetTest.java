package app.earshot.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.testkit.ThirtyAccounts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Writes target/advice-thirty.txt: what the notebook says about thirty plain accounts of five small businesses, each below its own
 * texts, to be read by people. They were written without a look at the rules.
 */
class ThirtyAdviceSheetTest {

    @Test
    void whatIsSaidAboutThirtyAccountsCanBeReadByHand() throws IOException {
        List<AdviceSheet> sheets = ThirtyAccounts.BUSINESSES.stream()
                .map(name -> new AdviceSheet(name, ThirtyAccounts.of(name), ThirtyAccounts.TODAY))
                .toList();
        StringBuilder text = new StringBuilder();
        sheets.forEach(sheet -> text.append(sheet.textWithEntries()).append('\n'));
        Files.writeString(Files.createDirectories(Path.of("target")).resolve("advice-thirty.txt"), text);
        assertThat(sheets).flatMap(AdviceSheet::accounts).hasSize(30).allSatisfy(AdviceSheet::agreesWithTheList);
        assertThat(sheets).flatMap(AdviceSheet::accounts).flatMap(AccountSeen::firstThree).isNotEmpty().allSatisfy(AdviceSheet::canBeSaid);
    }
}
