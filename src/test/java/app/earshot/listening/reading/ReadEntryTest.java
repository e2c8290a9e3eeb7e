package app.earshot.listening.reading;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.Side;
import app.earshot.domain.account.Occasion;
import app.earshot.domain.bank.Topic;
import app.earshot.domain.reading.EntryReading;
import app.earshot.domain.reading.ReadingKind;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.domain.timeline.Place;
import app.earshot.listening.bank.Catalogue;
import app.earshot.testkit.ProcessorTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadEntryTest {

    private static final List<Topic> TOPICS = Catalogue.standard().topics(Occasion.WEDDING);
    private static final Instant AT = Instant.parse("2026-11-12T18:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 12);
    private static final UUID ID = new UUID(1, 1);

    /** What is theirs, or a note of ours, may tell something; what we said or asked tells nothing about them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            EMAIL  | THEM | My dad is paying for the evening.                | who-pays
            EMAIL  | US   | My dad is paying for the evening.                | -
            FORM   | THEM | We found you through the barn's website.         | why-us
            TEXT   | THEM | We've met two other DJs already.                 | who-else
            TEXT   | US   | We've met two other DJs already.                 | -
            NOTE   | US   | Her dad is paying, she says.                     | who-pays
            NOTE   | US   | Who pays? Ask next time?                         | -
            CALL   | US   | Her parents are paying for it.                   | who-pays
            CALL   | THEM | " My parents are paying for it.                  | who-pays
            CALL   | US   | ? Who else are you talking to, other DJs perhaps | -
            CALL   | US   | ! I'll ask my boss who pays for it               | -
            CALL   | US   | !them We'll send the guest list                  | size-shape
            STORY  | US   | They told everyone about us.                     | tell-others
            THANKS | US   | Thank you, best night of our year.               | -
            """)
    void whatIsTheirsOrNotedAboutThemIsRead(EntryKind kind, Side startedBy, String text, String topic) {
        List<EntryReading> found = read(entry(kind, startedBy, text), List.of());
        if (topic == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).extracting(EntryReading::topic).containsExactly(topic);
        }
    }

    @Test
    void aReadingStandsWhereItsSentenceDoes() {
        String text = "Hello Helen,\n\nwe had a lovely time. My dad is paying for the evening. See you.\n";
        EntryReading found = read(entry(EntryKind.EMAIL, Side.THEM, text), List.of()).getFirst();
        assertThat(found.kind()).isEqualTo(ReadingKind.TOPIC);
        assertThat(text.substring(found.place().start(), found.place().end())).isEqualTo("My dad is paying for the evening.");
    }

    @Test
    void whatIsQuotedFromAnEarlierMailIsNotRead() {
        String own = "We'd love that, thank you.";
        String text = own + "\n\nOn Tuesday Helen wrote:\nMy dad is paying for everything.";
        assertThat(read(entry(EntryKind.EMAIL, Side.THEM, text), List.of(new Place(0, own.length()))))
                .extracting(EntryReading::topic)
                .doesNotContain("who-pays");
    }

    @Test
    void whatIsMarkedAsJustThatIsNotReadOnceMore() {
        String text = "\" My parents are paying for it.";
        Entry bare = entry(EntryKind.CALL, Side.US, text);
        HeardItem heard = new HeardItem(
                new UUID(2, 2), ID, ID, null, "who-pays", text.substring(2), new Place(2, text.length()), AT, null, null);
        assertThat(read(with(bare, heard), List.of())).isEmpty();
        HeardItem elsewhere = new HeardItem(
                new UUID(2, 2), ID, ID, null, "hopes", text.substring(2), new Place(2, text.length()), AT, null, null);
        assertThat(read(with(bare, elsewhere), List.of())).hasSize(1);
    }

    @Test
    void aTextOfAMegabyteIsReadInATwinkling() {
        Entry long1 = entry(EntryKind.EMAIL, Side.THEM, "My dad is paying for the evening. ".repeat(30_000));
        assertThat(read(long1, List.of())).isNotEmpty().hasSizeLessThanOrEqualTo(80);
        long most = 500_000_000;
        assertThat(ProcessorTime.soonest(most, () -> read(long1, List.of()))).isLessThanOrEqualTo(most);
    }

    private static List<EntryReading> read(Entry entry, List<Place> ownWords) {
        return ReadEntry.read(entry, ownWords, DAY, TOPICS);
    }

    private static Entry entry(EntryKind kind, Side startedBy, String text) {
        return new Entry(
                ID, ID, kind, startedBy, AT, 0, text, null, Set.of(), Set.of(), List.of(), List.of(), List.of(), List.of(), null, 0);
    }

    private static Entry with(Entry entry, HeardItem heard) {
        return new Entry(
                ID, ID, entry.kind(), entry.startedBy(), AT, 0, entry.text(), null, Set.of(), Set.of(), List.of(heard), List.of(),
                List.of(), List.of(), null, 0);
    }
}
