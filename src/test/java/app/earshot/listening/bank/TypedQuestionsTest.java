package app.earshot.listening.bank;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.bank.Question;
import app.earshot.listening.tables.TabbedFile;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** How many questions of the bank are known again as people type them, and how many of their own are taken for one. */
class TypedQuestionsTest {

    private static final String OWN = "-";
    private static final List<List<String>> CASES = TabbedFile.rows(TypedQuestionsTest.class, "typed.tsv", 2);

    private final BankWording wording = QuestionBank.standard().wording();

    @Test
    void mostAreKnownAgainAndHardlyEverAWrongOne() {
        List<List<String>> ofTheBank = CASES.stream().filter(row -> !row.getFirst().equals(OWN)).toList();
        List<List<String>> own = CASES.stream().filter(row -> row.getFirst().equals(OWN)).toList();
        long found = ofTheBank.stream().filter(row -> meant(row).equals(row.getFirst())).count();
        long missed = ofTheBank.stream().filter(row -> meant(row).equals(OWN)).count();
        long wrong = ofTheBank.size() - found - missed;
        long taken = own.stream().filter(row -> !meant(row).equals(OWN)).count();
        System.out.printf(Locale.ROOT, "typed questions of the bank: %d of %d known again, %d missed, %d taken for another; of %d own ones %d taken for one of the bank%n",
                found, ofTheBank.size(), missed, wrong, own.size(), taken);
        CASES.stream().filter(row -> !meant(row).equals(row.getFirst())).forEach(row ->
                System.out.println("  " + row.get(1) + "  (" + row.getFirst() + ", seen as " + meant(row) + ")"));
        assertThat(found).isGreaterThanOrEqualTo(ofTheBank.size() * 9 / 10);
        assertThat(wrong).isZero();
        assertThat(taken).isLessThanOrEqualTo(1);
    }

    /** How an answer begins is no question: "yes, gladly" tells nothing of what was asked. */
    @Test
    void everyQuestionIsKnownAgainWithoutItsFirstSmallWordAndItsSigns() {
        for (BankQuestion each : QuestionBank.standard().all()) {
            String text = each.question().text();
            String purpose = QuestionBank.purpose(each.question().id());
            boolean isAnswer = purpose.startsWith("answer-") || purpose.startsWith("asked-");
            if (!isAnswer && !BankWording.OPEN.matcher(text).find()) {
                String hurried = "so " + text.replaceAll("[\\p{P}&&[^']]", "").toLowerCase(Locale.ROOT).replace("'", "");
                assertThat(wording.meant(hurried)).as(hurried).map(Question::id).contains(each.question().id());
            }
        }
    }

    @Test
    void aLongTextIsNoQuestionOfTheBankAndTakesNoTime() {
        assertThat(wording.meant("what made you get in touch ".repeat(40_000))).isEmpty();
        assertThat(wording.meant("wrod ".repeat(70))).isEmpty();
    }

    private String meant(List<String> row) {
        return wording.meant(row.get(1)).map(Question::id).orElse(OWN);
    }
}
