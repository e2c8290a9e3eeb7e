package app.earshot.listening.message;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.account.Occasion;
import app.earshot.domain.bank.Topic;
import app.earshot.domain.timeline.Place;
import app.earshot.listening.bank.Catalogue;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadMessageTest {

    private static final LocalDate SENT = LocalDate.of(2026, 11, 23);
    private static final List<Topic> TOPICS = Catalogue.standard().topics(Occasion.WEDDING);

    private static List<Finding> read(String text) {
        return ReadMessage.read(text, List.of(), SENT, TOPICS);
    }

    private static List<Finding> read(String text, FindingKind kind) {
        return read(text).stream().filter(finding -> finding.kind() == kind).toList();
    }

    @Test
    void hearsWhatTheyAskEachThingForItself() {
        String text = "Could you send us your prices and let us know if you're available?";
        assertThat(read(text, FindingKind.ASKS)).extracting(Finding::words).containsExactly("Could you send us your prices");
        assertThat(read(text, FindingKind.QUESTION)).extracting(Finding::words).containsExactly("let us know if you're available?");
    }

    @Test
    void theReasonMayStandInTheNextSentence() {
        String text = "Would it be possible to meet the DJ before we commit? It's the most important day of our lives.";
        Finding asked = read(text, FindingKind.ASKS).getFirst();
        assertThat(asked.words()).isEqualTo("Would it be possible to meet the DJ before we commit?");
        Place reason = asked.reason();
        assertThat(reason).isNotNull();
        assertThat(text.substring(reason.start(), reason.end())).startsWith("It's the most important day");
        assertThat(read(text, FindingKind.QUESTION)).isEmpty();
    }

    @Test
    void theyPromiseTooWithTheirDay() {
        Finding promise = read("We'll let you know by Friday.", FindingKind.THEIR_PROMISE).getFirst();
        assertThat(promise.day()).isEqualTo(LocalDate.of(2026, 11, 27));
    }

    @Test
    void aStatementIsNoRequest() {
        assertThat(read("We've sent you the list already. The hall has a balcony.", FindingKind.ASKS)).isEmpty();
    }

    @Test
    void whatWasQuotedFromUsIsNotHeard() {
        String text = "Yes, that works.\n> Could you send us the list?\nMy gran is deaf.";
        List<Place> own = List.of(new Place(0, 16), new Place(text.indexOf("My gran"), text.length()));
        assertThat(ReadMessage.read(text, own, SENT, TOPICS)).noneMatch(finding -> finding.words().contains("send"));
    }

    @Test
    void everyPlaceIsThatOfItsWords() {
        String text = "Hi,\nwe'd like to meet you on 14 August 2027, because my mum worries 😀. Thanks";
        assertThat(read(text)).isNotEmpty().allSatisfy(finding ->
                assertThat(text.substring(finding.place().start(), finding.place().end())).isEqualTo(finding.words()));
    }
}
