package app.earshot.listening.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** How well the mirror sees, on sentences labelled by hand. Prints the tables that stand on the project's page. */
class MirrorMeasuredTest {

    private static final List<LabelledSentence> ASIDE = LabelledSentence.read(true);
    private static final List<LabelledSentence> SEEN_BEFORE = LabelledSentence.read(false);

    @Test
    void theSetIsLargeEnough() {
        assertThat(LabelledSentence.all()).hasSizeGreaterThanOrEqualTo(330);
        assertThat(ASIDE).hasSizeGreaterThanOrEqualTo(110);
    }

    @Test
    void questionsAreFound() {
        Predicate<LabelledSentence> asks = LabelledSentence::isQuestion;
        print("questions, rules made with these", SEEN_BEFORE, asks);
        print("questions, kept aside", ASIDE, asks);
        assertThat(f1(ASIDE, asks)).isGreaterThanOrEqualTo(0.92);
    }

    @Test
    void openOnesAreToldFromClosedOnes() {
        System.out.println(table("open or closed, rules made with these", SEEN_BEFORE, LabelledSentence::asking, Asking.values()));
        System.out.println(table("open or closed, kept aside", ASIDE, LabelledSentence::asking, Asking.values()));
        assertThat(openOrClosed(ASIDE)).isGreaterThanOrEqualTo(0.80);
    }

    @Test
    void promisesAreFound() {
        print("promises, rules made with these", SEEN_BEFORE, LabelledSentence::promises);
        print("promises, kept aside", ASIDE, LabelledSentence::promises);
        assertThat(f1(ASIDE, LabelledSentence::promises)).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void itSeesWhomASentenceIsAbout() {
        System.out.println(table("about, rules made with these", SEEN_BEFORE, LabelledSentence::about, About.values()));
        System.out.println(table("about, kept aside", ASIDE, LabelledSentence::about, About.values()));
        double right = (double) ASIDE.stream().filter(it -> it.about() == it.seen().about()).count() / ASIDE.size();
        assertThat(right).isGreaterThanOrEqualTo(0.80);
    }

    /** Only among questions that a person and the mirror both see as questions. */
    static double openOrClosed(List<LabelledSentence> rows) {
        List<LabelledSentence> both = rows.stream()
                .filter(row -> row.isQuestion() && row.seen().isQuestion())
                .toList();
        return (double) both.stream().filter(row -> row.asking() == row.seen().asking()).count() / both.size();
    }

    static double f1(List<LabelledSentence> rows, Predicate<LabelledSentence> is) {
        long hit = rows.stream().filter(row -> is.test(row) && is.test(row.seen())).count();
        long missed = rows.stream().filter(row -> is.test(row) && !is.test(row.seen())).count();
        long wrong = rows.stream().filter(row -> !is.test(row) && is.test(row.seen())).count();
        return 2.0 * hit / (2.0 * hit + missed + wrong);
    }

    private static void print(String title, List<LabelledSentence> rows, Predicate<LabelledSentence> is) {
        System.out.println(table(title, rows, row -> is.test(row) ? "yes" : "no", new String[] {"yes", "no"}));
        System.out.printf(Locale.ROOT, "F1 %.3f, open against closed %.3f%n%n", f1(rows, is), openOrClosed(rows));
    }

    static <T> String table(String title, List<LabelledSentence> rows, Function<LabelledSentence, T> of, T[] kinds) {
        StringBuilder table = new StringBuilder("| " + title + " (" + rows.size() + ") |");
        for (T kind : kinds) {
            table.append(" seen ").append(kind).append(" |");
        }
        for (T kind : kinds) {
            table.append("\n| ").append(kind).append(" |");
            for (T seen : kinds) {
                table.append(' ')
                        .append(rows.stream()
                                .filter(row -> of.apply(row).equals(kind) && of.apply(row.seen()).equals(seen))
                                .count())
                        .append(" |");
            }
        }
        return table.append('\n').toString();
    }
}
