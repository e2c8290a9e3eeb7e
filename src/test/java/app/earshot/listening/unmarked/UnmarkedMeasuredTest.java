package app.earshot.listening.unmarked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How well unmarked words are heard, on sentences labelled by hand. Prints the tables that stand on the project's page. */
class UnmarkedMeasuredTest {

    private static final List<LabelledWord> ASIDE = LabelledWord.of("aside.tsv");
    private static final List<LabelledWord> NOTES_ASIDE = LabelledWord.of("notes-aside.tsv");
    private static final List<LabelledWord> SEEN = LabelledWord.of("seen.tsv");

    @Test
    void whatIsCalledAPromiseOrADayIsOne() {
        print("rules made with these", SEEN);
        print("kept aside", ASIDE);
        print("without a day and of meetings, kept aside", NOTES_ASIDE);
        assertThat(falseAlarms(SEEN)).isEmpty();
        assertThat(falseAlarms(ASIDE)).hasSizeLessThanOrEqualTo(3);
        assertThat(falseAlarms(NOTES_ASIDE)).hasSizeLessThanOrEqualTo(1);
        assertThat(SEEN).filteredOn(LabelledWord::isWanted).allMatch(LabelledWord::isRight);
        assertThat(ASIDE.stream().filter(LabelledWord::isWanted).filter(LabelledWord::isRight).count())
                .isGreaterThanOrEqualTo(ASIDE.stream().filter(LabelledWord::isWanted).count() * 2 / 3);
    }

    private static List<LabelledWord> falseAlarms(List<LabelledWord> words) {
        return words.stream().filter(word -> !word.found().equals(LabelledWord.NOTHING) && !word.found().equals(word.wanted())).toList();
    }

    private static void print(String set, List<LabelledWord> words) {
        Stream.of("ours", "call", "theirs").forEach(where -> {
            List<LabelledWord> there = words.stream().filter(word -> word.where().equals(where)).toList();
            long wanted = there.stream().filter(LabelledWord::isWanted).count();
            long right = there.stream().filter(LabelledWord::isWanted).filter(LabelledWord::isRight).count();
            System.out.printf("%s, %s: %d of %d heard, %d false of %d%n", set, where, right, wanted, falseAlarms(there).size(), there.size() - wanted);
        });
        words.stream().filter(word -> word.isWanted() ? !word.isRight() : !word.found().equals(LabelledWord.NOTHING))
                .forEach(word -> System.out.println("  " + word + " read as " + word.found() + " " + word.read().map(each -> each.day()).orElse(null)));
    }
}
