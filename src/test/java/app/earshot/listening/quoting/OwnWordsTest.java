package app.earshot.listening.quoting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people say in their own name, by their words. */
class OwnWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            I'm worried that nobody dances.                                        | true
            We're a bit nervous about the speeches.                                | true
            My fear is that the old people leave at nine.                          | true
            What if it rains?                                                      | true
            I keep thinking about the stairs.                                      | true
            I'm still frightened of the half hour before the young ones start.     | true
            I asked him what I'm afraid of and he said, politeness.                | false
            I dreamt that I tripped it by saying 'I do'.                           | false
            I'm not worried about dad being upset.                                 | false
            I was worried, and then I saw your list.                               | false
            Don't worry about the parking.                                         | false
            She's worried you'll play the wrong song.                              | false
            I'm afraid we can't make Tuesday.                                      | false
            I didn't know I'd stopped being frightened until the song ended.       | false
            That Mum cries. She does it so quietly you miss it.                    | false
            Rain.                                                                  | false
            """)
    void aWorryIsSaidPlainlyAndNow(String words, boolean worry) {
        assertThat(OwnWords.isWorry(words)).isEqualTo(worry);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            We don't know whether to do a first dance.     | true  | false
            I'm torn between the barn and the marquee.     | true  | false
            I've no idea how to seat the two families.     | true  | false
            What would you do in our place?                | false | true
            Do you have any advice about the running order? | false | true
            If all three are in one photograph, I'm done.  | false | false
            That's all I ever wanted. Have a good evening. | false | false
            He doesn't know what to wear.                  | false | false
            """)
    void adviceIsAskedForOrItIsNot(String words, boolean unsure, boolean asks) {
        assertThat(OwnWords.isUnsure(words)).isEqualTo(unsure);
        assertThat(OwnWords.asksForOurView(words)).isEqualTo(asks);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Everyone outside with sparklers, and nobody checking the time. | true
            No speeches, please.                                           | true
            Nobody should have to shout over it.                           | true
            Can we do the lights a tiny bit earlier                        | false
            Please put Steely Dan somewhere before ten                     | false
            Two grandmothers at one table.                                 | false
            I listened three times for the join and couldn't find it.      | false
            105, of whom 40 are Swedish and 11 are under six               | false
            """)
    void aWishIsHowItIsToBeAndNothingAskedOfUs(String words, boolean wish) {
        assertThat(OwnWords.isWish(words)).isEqualTo(wish);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The speeches were too quiet.                     | true
            Next time two rooms, please.                     | true
            We wouldn't change a thing, not even the next time. | false
            You were wonderful.                              | false
            """)
    void notGoodEnoughIsSaidInSoManyWords(String words, boolean criticism) {
        assertThat(OwnWords.isCriticism(words)).isEqualTo(criticism);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            We don't agree about the band.         | true
            We see it differently, he and I.       | true
            She's stubborn since birth.            | false
            We've agreed on it, I think.           | false
            """)
    void twoWhoDontAgreeSayWe(String words, boolean disagree) {
        assertThat(OwnWords.isDisagreement(words)).isEqualTo(disagree);
    }
}
