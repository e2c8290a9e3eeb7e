package app.earshot.ui.accounts.list;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.AccountRow;
import app.earshot.domain.account.Occasion;
import app.earshot.domain.account.Outlook;
import app.earshot.domain.account.Outlook.Need;
import app.earshot.domain.account.Stage;
import app.earshot.testkit.FixedClock;
import app.earshot.ui.words.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RowWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 2);

    private final RowWords words = new RowWords(Messages.strict(Locale.UK, FixedClock.clock()));

    @Test
    void callsACoupleByTheirFirstNames() {
        assertThat(words.name(couple("Ana Petrova & Luis Moreno", "Ana Petrova", "Luis Moreno"))).isEqualTo("Ana & Luis");
        assertThat(words.name(couple("Rowan Ashby & Beth Quill", "Beth Quill", "Rowan Ashby"))).isEqualTo("Rowan & Beth");
        assertThat(words.name(couple("Jo & Sam Wells", "Jo Wells", "Sam Wells"))).isEqualTo("Jo & Sam Wells");
        assertThat(words.name(couple("陈美 & Jonas Lindqvist", "陈美", "Jonas Lindqvist"))).isEqualTo("陈美 & Jonas");
    }

    @Test
    void keepsTheOrderOfNamesInTwoDirections() {
        String name = words.name(couple("حمید رضایی & Leila Rezaei", "حمید رضایی", "Leila Rezaei"));
        assertThat(name).isEqualTo("\u200Eحمید & Leila");
    }

    @Test
    void tellsTheDayAsItIsFromToday() {
        assertThat(day(Stage.TALKING, LocalDate.of(2027, 6, 26))).isEqualTo("Sat 26 Jun · 206\u00A0days");
        assertThat(day(Stage.BOOKED, TODAY)).isEqualTo("Wed 2 Dec · today");
        assertThat(day(Stage.BOOKED, TODAY.plusDays(1))).isEqualTo("Thu 3 Dec · tomorrow");
        assertThat(day(Stage.TALKING, LocalDate.of(2027, 12, 2))).isEqualTo("Thu 2 Dec 2027 · 365\u00A0days");
        assertThat(day(Stage.DELIVERED, LocalDate.of(2026, 11, 7))).isEqualTo("Married Sat 7 Nov 2026");
        assertThat(day(Stage.TALKING, LocalDate.of(2026, 11, 7))).isEqualTo("Was on Sat 7 Nov 2026");
        assertThat(day(Stage.LOST, LocalDate.of(2027, 6, 26))).isEqualTo("Lost · Sat 26 Jun 2027");
        assertThat(day(Stage.ENQUIRED, null)).isEqualTo("No day yet");
        assertThat(day(null, null)).isEmpty();
    }

    private String day(@Nullable Stage stage, @Nullable LocalDate day) {
        return words.day(row("Ana & Luis", List.of(), day, stage), TODAY);
    }

    private static AccountRow couple(String name, String... people) {
        return row(name, List.of(people), null, null);
    }

    private static AccountRow row(
            String name, List<String> people, @Nullable LocalDate day, @Nullable Stage stage) {
        Outlook outlook = new Outlook(Need.NOTHING, 0, null, null, 0, day, null, null);
        return new AccountRow(
                new UUID(0, 1), name, AccountKind.COUPLE, people, day, Occasion.WEDDING, stage, outlook, null);
    }
}
