package app.earshot.listening.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** How well the mirror tells questions from what is said back, on lines of dialogues in other styles. Prints what stands on the project's page. */
class DialoguesMeasuredTest {

    private static final List<LabelledSentence> ALL = LabelledSentence.dialogues();
    private static final List<LabelledSentence> ASIDE = LabelledSentence.part(ALL, true);
    private static final Predicate<LabelledSentence> SAYS_BACK = row -> row.asking() == Asking.SAYING_BACK;

    @Test
    void theSetIsLargeEnough() {
        assertThat(ALL).hasSizeGreaterThanOrEqualTo(220);
        assertThat(ALL.stream().filter(SAYS_BACK)).hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void questionsAndWhatIsSaidBackAreToldApart() {
        report("rules made with these", LabelledSentence.part(ALL, false));
        report("kept aside", ASIDE);
        assertThat(MirrorMeasuredTest.f1(ASIDE, LabelledSentence::isQuestion)).isGreaterThanOrEqualTo(0.93);
        assertThat(MirrorMeasuredTest.openOrClosed(ASIDE)).isGreaterThanOrEqualTo(0.80);
        assertThat(MirrorMeasuredTest.f1(ASIDE, SAYS_BACK)).isGreaterThanOrEqualTo(0.75);
    }

    /** A row of several sentences can't be told apart without its marks, so only the others are looked at. */
    @Test
    void theyAreToldApartWithoutAnyMarksToo() {
        List<LabelledSentence> bare = ASIDE.stream()
                .filter(row -> Mirror.of(row.words(), LabelledSentence.TODAY).sentences().size() == 1)
                .map(LabelledSentence::withoutMarks)
                .toList();
        report("kept aside, without marks", bare);
        assertThat(MirrorMeasuredTest.f1(bare, LabelledSentence::isQuestion)).isGreaterThanOrEqualTo(0.85);
        assertThat(MirrorMeasuredTest.openOrClosed(bare)).isGreaterThanOrEqualTo(0.80);
        assertThat(MirrorMeasuredTest.f1(bare, SAYS_BACK)).isGreaterThanOrEqualTo(0.70);
    }

    private static void report(String title, List<LabelledSentence> rows) {
        System.out.println(MirrorMeasuredTest.table("dialogues, " + title, rows, LabelledSentence::asking, Asking.values()));
        System.out.printf(
                Locale.ROOT, "questions F1 %.3f, open against closed %.3f, saying back F1 %.3f%n",
                MirrorMeasuredTest.f1(rows, LabelledSentence::isQuestion), MirrorMeasuredTest.openOrClosed(rows),
                MirrorMeasuredTest.f1(rows, SAYS_BACK));
        rows.stream().filter(row -> row.asking() != row.seen().asking()).forEach(row ->
                System.out.println(row.asking() + " seen as " + row.seen().asking() + ": " + row.words()));
        System.out.println();
    }
}
