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

    @Test
    void somebodyOfTheirsMayPromise() {
        Finding promise = read("Luis will send you the list of songs by Sunday.", FindingKind.THEIR_PROMISE).getFirst();
        assertThat(promise.day()).isEqualTo(LocalDate.of(2026, 11, 29));
        assertThat(read("Luis will dance till the morning.", FindingKind.THEIR_PROMISE)).isEmpty();
        assertThat(read("We'll take it.", FindingKind.THEIR_PROMISE)).isEmpty();
    }

    @Test
    void theDayOfAPromiseIsWhenWeShallHaveIt() {
        assertThat(read("I'll ask Luis tonight and get back to you tomorrow.", FindingKind.THEIR_PROMISE))
                .extracting(Finding::day)
                .containsExactly(LocalDate.of(2026, 11, 24));
    }

    @Test
    void aReasonMayStandBeforeWhatTheyAsk() {
        String text = "Quick one - the marquee company need to know how much power you draw, can you let me have that by Monday?";
        Finding asked = read(text, FindingKind.ASKS).getFirst();
        assertThat(asked.words()).isEqualTo("can you let me have that by Monday?");
        assertThat(read(text, FindingKind.QUESTION)).isEmpty();
    }

    @Test
    void aReasonBelongsToWhatIsAskedWithIt() {
        String text = "We'd like to go ahead. Could you send the contract to my office, because I don't read this at work?";
        assertThat(read(text)).filteredOn(finding -> finding.reason() != null).extracting(Finding::kind).containsExactly(FindingKind.ASKS);
        assertThat(read(text, FindingKind.ASKS)).hasSize(1);
    }

    @Test
    void whatIsAskedInAReasonIsNoRequestOfItsOwn() {
        String text = "Could you send the plan, because we'd like to know where the tables go?";
        assertThat(read(text)).filteredOn(finding -> finding.kind() == FindingKind.ASKS || finding.kind() == FindingKind.QUESTION).hasSize(1);
    }

    @Test
    void nothingIsHeardInWhatAMachineWrote() {
        assertThat(read("I am out of the office until Monday 30 November. For urgent matters please contact my colleague.")).isEmpty();
        assertThat(read("I'm out of the office on Friday, so could you ring me on Thursday?", FindingKind.ASKS)).hasSize(1);
    }

    @Test
    void whoeverWantsPeaceAsksForNothing() {
        assertThat(read("Please don't write to us until after the 10th of January, we're away.", FindingKind.ASKS)).isEmpty();
    }

    @Test
    void hearsWhoHadUsBefore() {
        assertThat(read("My cousin Holly Brandt had you last year.", FindingKind.SENT_BY)).extracting(Finding::words).containsExactly("My cousin Holly Brandt");
    }
}
