package app.earshot.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.timeline.Place;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Rang about the barn.                 | NOTE          | Rang about the barn.
            ` `                                  | NOTE          | ``
            " No cake, please.                   | THEIR_WORDS   | No cake, please.
            "No cake."                           | THEIR_WORDS   | No cake.
            "No cake," she said                  | THEIR_WORDS   | No cake," she said
            > No cake "at all"                   | THEIR_WORDS   | No cake "at all"
            > > quoted twice                     | THEIR_WORDS   | quoted twice
            “No cake.”                           | THEIR_WORDS   | No cake.
            „Bez tortu.”                         | THEIR_WORDS   | Bez tortu.
            „Kein Kuchen.“                       | THEIR_WORDS   | Kein Kuchen.
            « Pas de gâteau. »                   | THEIR_WORDS   | Pas de gâteau.
            »Kein Kuchen.«                       | THEIR_WORDS   | Kein Kuchen.
            「蛋糕不要」                           | THEIR_WORDS   | 蛋糕不要
            ? What would you steal from it?      | ASKED         | What would you steal from it?
            ؟ ما رأيك                            | ASKED         | ما رأيك
            ！ 寄两份歌单                          | OUR_PROMISE   | 寄两份歌单
            ! Send two sets                      | OUR_PROMISE   | Send two sets
            !Send two sets                       | OUR_PROMISE   | Send two sets
            ! them and us                        | OUR_PROMISE   | them and us
            !themselves                          | OUR_PROMISE   | themselves
            !them Ask his mother                 | THEIR_PROMISE | Ask his mother
            !Them: Ask his mother                | THEIR_PROMISE | Ask his mother
            !them                                | THEIR_PROMISE | ``
            + Could we meet Mark?                | REQUEST       | Could we meet Mark?
            +44 7700 900123 is Ana's new number  | NOTE          | +44 7700 900123 is Ana's new number
            ?                                    | ASKED         | ``
            ""                                   | THEIR_WORDS   | ``
            a ? in the middle                    | NOTE          | a ? in the middle
            """)
    void oneLineHasAMarkAndWords(String text, Mark mark, String words) {
        MarkedLine line = MarkedText.parse(text).lines().getFirst();
        assertThat(line.mark()).isEqualTo(mark);
        assertThat(line.words()).isEqualTo(words);
    }

    @Test
    void placesAreUtf16OffsetsOfTheWholeText() {
        String text = "note\r\n  \" 🎻 violins \" \n\n!them  pay\u00a0";
        MarkedText parsed = MarkedText.parse(text);
        assertThat(parsed.lines()).extracting(MarkedLine::mark).containsExactly(Mark.NOTE, Mark.THEIR_WORDS, Mark.NOTE, Mark.THEIR_PROMISE);
        assertThat(parsed.lines().get(1).line()).isEqualTo(new Place(6, 23));
        assertThat(parsed.lines().get(1).words()).isEqualTo("🎻 violins");
        assertThat(parsed.lines().get(3).words()).isEqualTo("pay");
        assertThat(parsed.at(0).words()).isEqualTo("note");
        assertThat(parsed.at(4).words()).isEqualTo("note");
        assertThat(parsed.at(6).mark()).isEqualTo(Mark.THEIR_WORDS);
        assertThat(parsed.at(text.length()).words()).isEqualTo("pay");
    }

    @Test
    void anEmptyTextIsOneBlankNote() {
        assertThat(MarkedText.parse("").lines())
                .containsExactly(new MarkedLine(Mark.NOTE, new Place(0, 0), new Place(0, 0), ""));
    }

    @Test
    void everyTextIsCoveredByItsLinesInOrder() {
        long seed = 20_260;
        Random random = new Random(seed);
        String alphabet = "ab \t\n\r\"“”„«»>?!+them:😀\u200f1";
        for (int round = 0; round < 5_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            check(text.toString(), "seed " + seed + " round " + round);
        }
    }

    private static void check(String text, String where) {
        int end = 0;
        for (MarkedLine line : MarkedText.parse(text).lines()) {
            assertThat(line.line().start()).as(where).isBetween(end, end + 2);
            assertThat(text.substring(end, line.line().start()).strip()).as(where).isEmpty();
            assertThat(line.body().start()).as(where).isBetween(line.line().start(), line.line().end());
            assertThat(line.body().end()).as(where).isBetween(line.body().start(), line.line().end());
            assertThat(text.substring(line.body().start(), line.body().end())).as(where).isEqualTo(line.words());
            end = line.line().end();
        }
        assertThat(text.substring(end)).as(where).isEmpty();
    }

    @Test
    void aKeystrokeInAVeryLongTextIsQuick() {
        String text = "\" They want the long table by the window.\n".repeat(2_500);
        assertThat(text).hasSizeGreaterThan(100_000);
        // A hundred keystrokes take far less than a second where nothing else is going on; a machine that builds and tests as well took two.
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
            for (int i = 0; i < 100; i++) {
                MarkedText.parse(text);
            }
        });
    }

    /** What a mail quotes is mostly ours. */
    @Test
    void whatAMailQuotesIsNoMark() {
        String mail = "We'd love that.\n\nOn Mon, 16 Nov 2026 at 18:04, Helen Ward\n<helen@example.com> wrote:\n> Which day is it?\n>\n> Helen\n\n> We have two.";
        assertThat(MarkedText.parse(mail).lines()).allSatisfy(line -> assertThat(line.mark()).isEqualTo(Mark.NOTE));
        assertThat(MarkedText.parse("Am 16.11.2026 um 18:04 schrieb Helen:\n> Welcher Tag?\nWir hoffen:\n> der 26.").lines())
                .extracting(MarkedLine::mark)
                .containsExactly(Mark.NOTE, Mark.NOTE, Mark.NOTE, Mark.THEIR_WORDS);
        assertThat(MarkedText.parse("She said:\n> We hate the waiting.").lines().getLast().mark()).isEqualTo(Mark.THEIR_WORDS);
    }
}
