package app.earshot.ui.timeline.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.Place;
import app.earshot.testkit.Talk;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntryBodyTest {

    @TempDir
    Path home;

    private Talk talk;

    @BeforeEach
    void begin() {
        talk = new Talk(home);
    }

    @AfterEach
    void end() {
        talk.close();
    }

    @Test
    void whatWasMarkedStandsWhereItWasWritten() {
        Entry entry = talk.call(10, """
                Rang about the last hour.
                She had the children in the car.

                ? When you picture the last hour, what's happening?
                " Everyone outside with sparklers.
                ! Send two sets by Friday
                + Could we meet Mark?
                Left it there.""");

        assertThat(said(entry))
                .containsExactly(
                        "Note Rang about the last hour.\nShe had the children in the car.",
                        "Question When you picture the last hour, what's happening?",
                        "Heard Everyone outside with sparklers.",
                        "Promised Send two sets by Friday",
                        "Requested Could we meet Mark?",
                        "Note Left it there.");
    }

    @Test
    void selectedWordsStandOutOfTheNoteTheyWereSelectedIn() {
        Entry entry = talk.call(10, "They came early. We hate the waiting, she said. Then they left.");
        int start = entry.text().indexOf("We hate");
        talk.verbs().hearWords().select(entry.id(), new Place(start, start + "We hate the waiting".length()), null, null);

        assertThat(said(talk.entries().getFirst()))
                .containsExactly("Note They came early.", "Heard We hate the waiting", "Note , she said. Then they left.");
    }

    @Test
    void placesCountInTheTextOfTheEntry() {
        Entry entry = talk.call(10, "  Before.\n\" Their words.\n\nAfter.  ");

        EntryBody.of(entry)
                .forEach(part -> assertThat(entry.text().substring(part.place().start(), part.place().end()))
                        .isEqualTo(part.words()));
    }

    @Test
    void marksWithoutWordsAreNoPart() {
        assertThat(said(talk.call(10, "\"\n?\n!\nA word."))).containsExactly("Note A word.");
    }

    @Test
    void aMessageIsWhatTheyWantedToSayAndWhatStandsRoundIt() {
        Entry entry = talk.call(10, "Hi Helen,\n\nWe loved the call.\n+ a microphone\nIs it free?\n\nBest,\nAna");
        List<Place> own = List.of(new Place(entry.text().indexOf("We"), entry.text().indexOf("free?") + "free?".length()));

        assertThat(EntryBody.of(entry, own).stream().map(EntryBodyTest::told))
                .containsExactly("Aside Hi Helen,", "Said We loved the call.", "Requested a microphone", "Said Is it free?", "Aside Best,\nAna");
        EntryBody.of(entry, own)
                .forEach(part -> assertThat(entry.text().substring(part.place().start(), part.place().end())).isEqualTo(part.words()));
    }

    private static String told(BodyPart part) {
        return part.getClass().getSimpleName() + " " + part.words();
    }

    private static List<String> said(Entry entry) {
        return EntryBody.of(entry).stream()
                .map(EntryBodyTest::told)
                .toList();
    }
}
