package app.earshot.listening.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a message asks, and what only looks like it. */
class AsksTest {

    private static List<String> asks(String text) {
        return OwedReply.asks(text, List.of()).stream().map(ask -> text.substring(ask.place().start(), ask.place().end())).toList();
    }

    private static OwedFor owed(String text) {
        return OwedReply.read(text, List.of(), false).map(OwedFound::reason).orElse(null);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "I need to discuss it with my partner, we want to decide by Friday 20th.",
        "I have to talk to my wife first, we'd like to choose by the end of the month.",
        "We still need to sleep on it until Sunday.",
        "Got to run it past my boss.",
        "I want to go through it with Ben.",
    })
    void whoSaysWhatTheyWillDoAsksNothing(String text) {
        assertThat(owed(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "We want to decide by Friday, could you send us the price before?",
        "I need to discuss with you how we get in.",
        "Please hold the day, we have to talk with my parents.",
        "Price when you can please, we need to put it in the spreadsheet.",
        "The menu whenever you get a minute.",
        "The invoice when you can, please.",
    })
    void aWishBesideItIsOne(String text) {
        assertThat(owed(text)).isNotNull();
        assertThat(asks(text)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Brilliant, we'll be there on the 10th.                 | 2026-12-10
            Wednesday the 9th works for us.                         | 2026-12-09
            See you on Friday then!                                | 2026-12-04
            Yes, the 12th is fine, we'll both come.                | 2026-12-12
            Would Friday suit you?                                 |
            The 10th doesn't work, sorry                           |
            We might come on the 10th                              |
            The wedding is on the 10th and the hall is fine        |
            We'll be there.                                        |
            """)
    void aDayThatTheyAgreeToIsRead(String words, LocalDate day) {
        assertThat(ReadAgreed.day(words, LocalDate.of(2026, 12, 1)).orElse(null)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hi Helen, hope you're well, any news on the engagement pictures? | REQUEST
            Hope you had a good weekend, when do you need the list?          | REQUEST
            Hello, I hope all is well with you both, could you send the map? | REQUEST
            Hope you're well?                                                |
            Hope you enjoyed the snow, wasn't it lovely?                     |
            """)
    void goodWishesBeforeAQuestionHideNothing(String text, OwedFor reason) {
        assertThat(owed(text)).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Yes please to the two test prints! Then we can decide.   | ACCEPTED
            Yes to the tasting, we'll bring Dad.                     | ACCEPTED
            Oh yes please to a trial on the Saturday.                | ACCEPTED
            Yes please, we'd like to book.                           | DECISION
            Yes please!! paid the deposit                            | DECISION
            Yes to the samples, and we'd like to book the day.       | DECISION
            """)
    void whoTakesWhatWeOfferedHasNotDecided(String text, OwedFor reason) {
        assertThat(owed(text)).isEqualTo(reason);
    }

    @Test
    void theNamesOfFieldsAreNobodysWords() {
        assertThat(asks("""
                New message from your website
                Your name: Lorna Tate
                How can we help? We are changing our supplier. Please can you let me have a price and how much notice you need to stop. Who delivers?
                How did you hear about us? other"""))
                .containsExactly("Please can you let me have a price and how much notice you need to stop.", "Who delivers?");
        assertThat(asks("""
                Subject: Garden party
                Name: Ola Berg
                Message: Do you bring your own tables?""")).containsExactly("Do you bring your own tables?");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "hi do u do newborn pics, shes 6 days old. how much",
        "are you free on the 5th. roughly how much",
        "do you do vegan. how many dishes",
    })
    void whoLeavesOutTheMarkAsksAllTheSame(String text) {
        assertThat(asks(text)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Will hates having his picture taken so we would need somebody patient.",
        "We'd like it small and quiet.",
        "My mother would love some jazz early on.",
        "We are looking for a band for our wedding.",
    })
    void whatTellsTheirWishesAsksNothingInAFirstLetter(String sentence) {
        assertThat(OwedReply.tells(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "We'd like a quote for eighty.",
        "Who do we need to talk to?",
        "Perhaps you could come and have a look at it.",
        "Would you be free then, we'd love to meet.",
    })
    void whatIsPutToUsAsks(String sentence) {
        assertThat(OwedReply.tells(sentence)).isFalse();
    }
}
