package app.earshot.listening.quoting;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.listening.bank.Catalogue;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of their words may be put into a sentence of ours, as far as the words tell. */
class QuotabilityTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            Everyone outside with sparklers.                            | hopes           | -
            No speeches, please.                                        | must-nots       | -
            It has to end at 23:00.                                     | hours           | -
            We're 120, perhaps a few more.                              | size-shape      | -
            I'm worried that nobody dances.                             | worries         | -
            My cousin's DJ talked over every song.                      | past-experience | OTHER_TOPIC
            Everyone outside with sparklers.                            | -               | OTHER_TOPIC
            Don't tell Luis, but I've booked his band.                  | must-haves      | SECRET
            Between us, the budget is higher than he thinks.            | budget          | SECRET
            The first dance is a surprise for my mum.                   | moment          | SECRET
            Off the record: we'd pay more.                              | budget          | SECRET
            Gran has dementia, so not too loud.                         | needs           | ILL
            Dad passed away in spring and we want his song.             | must-haves      | ILL
            His parents are divorced.                                   | needs           | QUARREL
            Mum doesn't speak to my stepfather.                         | hopes           | QUARREL
            Play Wagner as we walk in, haha.                            | must-haves      | JOKE
            We'll pay you in cake ;)                                    | budget          | JOKE
            At my sister's wedding everybody left at ten.               | worries         | STORY
            Once upon a time we'd have wanted a band.                   | hopes           | STORY
            And the lights, of course.                                  | must-haves      | LEANS
            That would be lovely.                                       | hopes           | LEANS
            He'd rather have a band.                                    | must-haves      | LEANS
            Is the barn big enough?                                     | date-place      | QUESTION
            We want people to feel at home, and to stay long, and to talk with those whom they have never met, and to leave with one new friend at least. | hopes | TOO_LONG
            """)
    void aHopeAWorryAWishARequestOrAFactThatStandsAloneIsQuoted(String words, String topic, QuoteBar bar) {
        assertThat(Quotability.bar(words, topic)).isEqualTo(Optional.ofNullable(bar));
    }

    @Test
    void whatIsTooLongIsNeverCut() {
        String first = "Everyone outside with sparklers. ";
        assertThat(Quotability.bar(first.repeat(6), "hopes")).contains(QuoteBar.TOO_LONG);
        assertThat(Quotability.bar(first.repeat(40_000), "hopes")).contains(QuoteBar.TOO_LONG);
    }

    @Test
    void onlyWhatIsAboutTheDayIsSaidAfterIt() {
        assertThat(Catalogue.standard().topic("how-it-felt")).isPresent();
        assertThat(Quotability.isAboutTheDayThatWas("how-it-felt")).isTrue();
        assertThat(Quotability.isAboutTheDayThatWas("hopes")).isFalse();
        assertThat(Quotability.isAboutTheDayThatWas(null)).isFalse();
    }
}
