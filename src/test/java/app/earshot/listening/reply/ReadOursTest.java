package app.earshot.listening.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadOursTest {

    private static final String REQUEST = "Could we meet Mark before we sign?";

    @ParameterizedTest
    @ValueSource(strings = {
        "Hi both,\nthank you so much for having us on Saturday.\nHelen",
        "Thanks for telling me, and all the best.",
        "We really appreciate how you looked after the crew.",
        "Vielen Dank für euer Vertrauen!",
    })
    void aMessageWithThanksInItIsAThankYou(String text) {
        assertThat(ReadOurs.thanks(text, List.of())).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The list is attached.\n\nMany thanks,\nHelen",
        "Thanks for your message. Mark is free on Tuesday.",
        "Could you send me the address? Thanks in advance!",
        "See you on Saturday.",
    })
    void goodMannersAreNoThanks(String text) {
        assertThat(ReadOurs.thanks(text, List.of())).isEmpty();
    }

    @Test
    void anAnswerTakesUpTheWordsOfTheRequest() {
        assertThat(ReadOurs.answers(REQUEST, "Of course you can meet Mark before you sign. Tuesday at six?")).isEqualTo(Answers.YES);
        assertThat(ReadOurs.answers(REQUEST, "I'm afraid that isn't possible, our rules say no.")).isEqualTo(Answers.PERHAPS);
        assertThat(ReadOurs.answers(REQUEST, "Mark says hello.")).isEqualTo(Answers.PERHAPS);
        assertThat(ReadOurs.answers(REQUEST, "See the weather for Saturday!")).isEqualTo(Answers.NO);
    }

    @Test
    void theirSentenceIsSaidBackWhereMostOfItsWordsComeBack() {
        String theirs = "Everyone outside with sparklers, and nobody checking the time.";
        assertThat(ReadOurs.saysBack(theirs, "So the last hour is everyone outside, sparklers, and nobody checking the time. Is that it?")).isTrue();
        assertThat(ReadOurs.saysBack(theirs, "I've put the sparklers on the list.")).isFalse();
        assertThat(ReadOurs.saysBack("Yes.", "Yes, of course.")).isFalse();
    }
}
