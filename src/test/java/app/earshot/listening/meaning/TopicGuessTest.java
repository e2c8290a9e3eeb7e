package app.earshot.listening.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.account.Occasion;
import app.earshot.listening.bank.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopicGuessTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Everyone outside with sparklers, and nobody checking the time.            | moment
            My grandparents will only stay if they can hear each other talk.          | must-be-happy
            We're talking to two others, one of them is the one my boss used.         | who-else
            My mum is paying for the music.                                           | who-pays
            Our budget is about a thousand pounds, we can't go over.                  | budget
            I'm worried that nobody will get up and dance.                            | worries
            Please don't play anything by that man.                                   | must-nots
            We can't agree about the entrance.                                        | tensions
            We have to check with the board before anything is signed.                | who-decides
            Ring any time after seven, or text me.                                    | how-to-reach
            We'd love it to feel like a long dinner at home.                          | hopes
            My uncle uses a wheelchair and there is no ramp.                          | needs
            In my family there is a hora and it is not optional.                      | family-culture
            We found you through your website.                                        | why-us
            We want to decide by Friday.                                              | choose-by
            I cried when he came in, and I never cry.                                 | how-it-felt
            Next time we'd start an hour earlier.                                     | do-differently
            I told my sister about you, she's getting married next year.              | tell-others
            There will be about a hundred guests, at tables of eight.                 | size-shape
            The photographer needs ten minutes and the caterer needs twenty.          | other-vendors
            It has to end at midnight, half past at the latest.                       | hours
            """)
    void hearsWhatItIsAbout(String words, String topic) {
        assertThat(TopicGuess.guess(words, Catalogue.standard().topics(Occasion.WEDDING))).contains(topic);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "Yes.", "OK, thanks", "It is what it is.", "Η γιαγιά μου", "جدتي", "!!! ???", "*", "'"})
    void wouldRatherSayNothing(String words) {
        assertThat(TopicGuess.guess(words, Catalogue.standard().topics(Occasion.WEDDING))).isEmpty();
    }

    @Test
    void onlyGuessesTopicsOfTheOccasion() {
        for (Occasion occasion : Occasion.OURS) {
            var codes = Catalogue.standard().topics(occasion).stream().map(topic -> topic.code()).toList();
            TopicGuess.guess("In my family it is a tradition", Catalogue.standard().topics(occasion))
                    .ifPresent(topic -> assertThat(codes).contains(topic));
        }
    }

    @Test
    void accentsAndCurlyApostrophesMakeNoDifference() {
        assertThat(TopicGuess.guess("I’m WORRIED about the ráin", Catalogue.standard().topics(Occasion.WEDDING))).contains("worries");
    }

    @Test
    void readsALongTextAtTypingSpeed() {
        String text = "we were talking about the music and the garden and who will be there ".repeat(100);
        TopicGuess.guess(text, Catalogue.standard().topics(Occasion.WEDDING));
        long start = System.nanoTime();
        for (int i = 0; i < 20; i++) {
            TopicGuess.guess(text, Catalogue.standard().topics(Occasion.WEDDING));
        }
        double millis = (System.nanoTime() - start) / 20e6;
        System.out.printf("A topic guessed in %.2f ms for 1,300 words%n", millis);
        assertThat(millis).isLessThan(50);
    }
}
