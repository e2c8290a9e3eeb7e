package app.earshot.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.calendar.DatedEnquiry;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.ledger.LedgerLine;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.Promise;
import app.earshot.listening.Advice;
import app.earshot.listening.Adviser;
import app.earshot.listening.brief.Brief;
import app.earshot.listening.brief.Quote;
import app.earshot.store.AttachmentFiles;
import app.earshot.testkit.Desk;
import app.earshot.usecase.brief.PrepareBrief;
import app.earshot.usecase.business.TakeOut;
import app.earshot.usecase.calendarfile.CalendarWords;
import app.earshot.usecase.calendarfile.WriteCalendarFile;
import app.earshot.usecase.timeline.KeepPrivate;
import app.earshot.usecase.today.ReadToday;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepPrivateTest {

    private static final String HOPE = "We hope everyone dances in the garden until the sun comes up.";
    private static final String TEXT = "\" " + HOPE + "\n+ Could we meet Mark first? because it's our one day\n! Send two sample sets by Friday";

    @TempDir
    Path temp;

    private final Desk desk = new Desk();
    private final KeepPrivate keep = new KeepPrivate(desk.writing);

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whatStandsInAPrivateEntryIsNeitherAskedNorPrintedNorInTheCalendarUntilItIsTakenBack() {
        Entry entry = desk.call(TEXT);
        assertThat(spoken()).contains("Mark first");
        assertThat(printed()).contains("garden", "Mark", "sample sets");
        assertThat(events()).isOne();
        keep.mark(desk.account, entry.id(), true);
        assertThat(spoken()).doesNotContain("garden", "Mark first", "sample sets");
        assertThat(printed()).doesNotContain("garden", "Mark first", "sample sets");
        assertThat(events()).isZero();
        desk.undo();
        assertThat(printed()).contains("garden", "Mark", "sample sets");
        assertThat(events()).isOne();
        desk.redo();
        assertThat(printed()).doesNotContain("garden");
    }

    @Test
    void oneHeardItemIsPrivateForItself() {
        Entry entry = desk.call(TEXT);
        keep.mark(desk.account, entry.heard().getFirst().id(), true);
        assertThat(spoken()).doesNotContain("garden");
        assertThat(printed()).doesNotContain("garden").contains("Mark", "sample sets");
    }

    /** A private death still keeps everybody from asking about the dance floor; nobody reads why on paper. */
    @Test
    void whatStopsQuestionsStopsThemAlsoWhereItIsPrivate() {
        desk.call(TEXT);
        Entry told = desk.call("\" My father died on Sunday.");
        assertThat(advice().brake()).isNotNull();
        keep.mark(desk.account, told.id(), true);
        Advice advice = advice();
        assertThat(advice.brake()).isNotNull();
        assertThat(advice.brake().isPrivate()).isTrue();
        assertThat(spoken()).doesNotContain("father");
        assertThat(printed()).doesNotContain("father");
    }

    @Test
    void whatIsKnownStaysKnownAndThePromiseStaysOwed() {
        Entry entry = desk.call(TEXT);
        List<AccountFacts.Voice> before = facts().voices();
        keep.mark(desk.account, entry.id(), true);
        assertThat(facts().voices()).isEqualTo(before);
        var page = new ReadToday(desk.writing, Desk.ZONE).run();
        assertThat(page.lines()).filteredOn(page::isPrivate).hasSize(1);
    }

    @Test
    void itIsPartOfWhatIsTakenOut() throws IOException {
        Entry entry = desk.call(TEXT);
        keep.mark(desk.account, entry.id(), true);
        AttachmentFiles files = new AttachmentFiles(desk.notebook);
        Path folder = new TakeOut(desk.writing, files, Desk.ZONE).run(temp, done -> {}, () -> false).orElseThrow();
        assertThat(Files.readString(folder.resolve("notebook.json"))).contains("\"private\":[{\"about\":\"" + entry.id() + "\"}]");
    }

    private AccountFacts facts() {
        return desk.notebook.read(session -> session.facts().of(desk.account));
    }

    private Advice advice() {
        return Adviser.advise(facts(), LocalDate.of(2026, 12, 2), Desk.ZONE, desk.writing.repertoire());
    }

    /** All that the panel may say aloud, with its reasons and the words above it. */
    private String spoken() {
        return Stream.concat(advice().suggestions().stream(), advice().onACall().stream()).map(Object::toString).toList().toString()
                + advice().blindSpots();
    }

    private String printed() {
        Brief brief = new PrepareBrief(desk.writing, Desk.ZONE).run(desk.account).orElseThrow().brief();
        return Stream.of(
                        brief.words().shown().stream().map(Quote::words).toList(), brief.ours().shown().stream().map(Promise::words).toList(),
                        brief.theirs().shown().stream().map(Promise::words).toList(), brief.questions())
                .flatMap(List::stream)
                .toList()
                .toString();
    }

    private int events() {
        return new WriteCalendarFile(desk.writing, Desk.ZONE).run(temp.resolve("days.ics"), new CalendarWords() {
            @Override
            public String name() {
                return "Nightjar";
            }

            @Override
            public String title(DatedEnquiry booked) {
                return "A day";
            }

            @Override
            public String details(DatedEnquiry booked) {
                return "";
            }

            @Override
            public String title(LedgerLine promise, boolean told) {
                return promise.promise().words();
            }

            @Override
            public String details(LedgerLine promise) {
                return "";
            }
        });
    }
}
