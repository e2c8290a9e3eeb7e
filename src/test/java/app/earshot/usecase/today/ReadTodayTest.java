package app.earshot.usecase.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.Side;
import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.Outlook.Need;
import app.earshot.domain.account.Stage;
import app.earshot.domain.account.TeammateKind;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.today.TodaySection;
import app.earshot.testkit.Desk;
import app.earshot.usecase.account.BeginEnquiry;
import app.earshot.usecase.account.ChangeAccount;
import app.earshot.usecase.account.ChangeEnquiry;
import app.earshot.usecase.account.EnquiryWords;
import app.earshot.usecase.account.NewEnquiry;
import app.earshot.usecase.business.KeepTeam;
import app.earshot.usecase.listen.RefreshOutlooks;
import app.earshot.usecase.listen.RuleOn;
import app.earshot.usecase.timeline.EntryToSave;
import app.earshot.usecase.timeline.KeepPromise;
import app.earshot.usecase.timeline.SaveEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReadTodayTest {

    private static final LocalDate TODAY = LocalDate.ofInstant(Desk.NOW, Desk.ZONE);

    private final Desk desk = new Desk();
    private final KeepPromise promises = new KeepPromise(desk.writing, Desk.ZONE);
    private final PutOffLine putOff = new PutOffLine(desk.writing, Desk.ZONE);

    @AfterEach
    void end() {
        desk.close();
    }

    @Test
    void whoWroteAndHasNoAnswerWaitsWithTheirSentence() {
        Entry letter = letter("Hello Helen,\n\nCould we meet Mark before we sign?\n\nAna");
        TodayLine.Needed line = (TodayLine.Needed) only(TodaySection.WAITING);
        assertThat(line.need().need().need()).isEqualTo(Need.REPLY_OWED);
        assertThat(line.need().need().words()).isEqualTo("Could we meet Mark before we sign?");
        assertThat(line.need().person()).isEqualTo("Ana Petrova");
        assertThat(line.need().at()).isEqualTo(letter.at());
        assertThat(read().owed()).isEqualTo(new Owed(1, 0, 0));
    }

    @Test
    void aLatePromiseAndTheMessageAboutItAreOneLine() {
        desk.call("! send the two sample sets by 3 December");
        letter("Hello Helen,\n\nDid you send the two sample sets?\n\nAna");
        assertThat(read().lines()).as("it is not late yet").hasSize(2);
        assertThat(on(LocalDate.of(2026, 12, 5)).lines()).singleElement()
                .satisfies(line -> assertThat(line.section()).isEqualTo(TodaySection.WAITING));
    }

    @Test
    void whatWasAnsweredElsewhereIsGoneAndComesBackWithUndo() {
        Entry letter = letter("Could we meet Mark before we sign?");
        new RuleOn(desk.writing, Desk.ZONE).answered(desk.account, letter.id());
        assertThat(read().lines()).isEmpty();
        desk.undo();
        assertThat(only(TodaySection.WAITING).about()).isEqualTo(letter.id());
    }

    @Test
    void promisesOfOursComeByTheirDay() {
        desk.call("! send the list by 6 December\n!them send the names by 5 December\n! ring them by 3 December\n! think about it by 20 December");
        TodayPage later = on(TODAY.plusDays(4));
        assertThat(later.of(TodaySection.PROMISED).lines())
                .extracting(line -> ((TodayLine.Promised) line).due().promise().dueOn())
                .containsExactly(TODAY.plusDays(1), TODAY.plusDays(4));
        assertThat(later.owed()).as("one is late, one is due").isEqualTo(new Owed(0, 2, 0));
        assertThat(desk.notebook.<Owed>read(session -> TodayReading.owed(session, TODAY.plusDays(4)))).isEqualTo(later.owed());
    }

    @Test
    void whatIsKeptOrMovedFarAwayIsGone() {
        desk.call("! send the list by 5 December\n! ring them by 3 December");
        List<UUID> ids = read().of(TodaySection.PROMISED).lines().stream().map(TodayLine::about).toList();
        promises.kept(ids.getFirst());
        promises.move(ids.getLast(), TODAY.plusDays(40));
        assertThat(read().lines()).isEmpty();
    }

    @Test
    void whatIsPutOffComesBackOnItsDayOrWithUndo() {
        desk.call("! send the list by 5 December");
        letter("Could we meet Mark before we sign?");
        read().lines().forEach(line -> putOff.run(line, 7));
        assertThat(read().lines()).isEmpty();
        assertThat(read().owed()).isEqualTo(Owed.NOTHING);
        assertThat(on(TODAY.plusDays(6)).lines()).isEmpty();
        assertThat(on(TODAY.plusDays(7)).lines()).hasSize(2);
        desk.undo();
        desk.undo();
        assertThat(read().lines()).hasSize(2);
    }

    @Test
    void anAccountThatWasRemovedNeedsNothing() {
        desk.call("! send the list by 5 December");
        letter("Could we meet Mark before we sign?");
        new ChangeAccount(desk.writing).remove(desk.account);
        assertThat(read().lines()).isEmpty();
        desk.undo();
        assertThat(read().lines()).hasSize(2);
    }

    @Test
    void whatComesWithinTwoWeeksIsThereElseTheNextOnes() {
        enquiry("Harbour Museum", Stage.BOOKED, null, TODAY.plusDays(30));
        enquiry("Okafor 50th", Stage.TALKING, null, TODAY.plusDays(60));
        enquiry("Bell 40th", Stage.BOOKED, null, TODAY.plusDays(90));
        assertThat(read().coming()).extracting(TodayLine.Coming::day).containsExactly(TODAY.plusDays(30), TODAY.plusDays(60));
        for (int i = 1; i <= 3; i++) {
            enquiry("Party " + i, Stage.BOOKED, null, TODAY.plusDays(i));
        }
        assertThat(read().coming()).extracting(coming -> coming.account().name()).containsExactly("Party 1", "Party 2", "Party 3");
    }

    @Test
    void aDayOnWhichSomebodyIsBookedTwiceIsSaid() {
        UUID mark = new KeepTeam(desk.writing).add("Mark Bell", TeammateKind.CREW);
        UUID una = new KeepTeam(desk.writing).add("Una Frost", TeammateKind.CREW);
        LocalDate day = LocalDate.of(2027, 6, 26);
        enquiry("Ferris & Lane", Stage.BOOKED, mark, day);
        enquiry("Amir & Joy", Stage.TALKING, mark, day);
        enquiry("Kaye & Dunn", Stage.BOOKED, una, day);
        assertThat(read().lines()).isEmpty();
        enquiry("Bell 40th", Stage.BOOKED, mark, day);
        assertThat(((TodayLine.Clash) only(TodaySection.CLASH)).plan().day()).isEqualTo(day);
    }

    @Test
    void ofManyLinesThirtyAreReadAndTheOthersCounted() {
        desk.call("! ring them by 3 December\n".repeat(47));
        assertThat(read().of(TodaySection.PROMISED).lines()).hasSize(ReadToday.LINES);
        assertThat(read().of(TodaySection.PROMISED).more()).isEqualTo(17);
    }

    private TodayLine only(TodaySection section) {
        List<TodayLine> lines = read().lines();
        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst().section()).isEqualTo(section);
        return lines.getFirst();
    }

    private TodayPage read() {
        RefreshOutlooks refresh = new RefreshOutlooks(desk.writing, Desk.ZONE);
        while (refresh.run() > 0) {
            Thread.onSpinWait();
        }
        return new ReadToday(desk.writing, Desk.ZONE).run();
    }

    private TodayPage on(LocalDate day) {
        return desk.notebook.read(session -> new TodayReading(session, day).page());
    }

    private Entry letter(String text) {
        return new SaveEntry(desk.writing, Desk.ZONE, Locale.UK).run(new EntryToSave(
                null, desk.account, EntryKind.EMAIL, Side.THEM, Desk.NOW.minusSeconds(1_800), 0, text, null, Set.of(desk.ana),
                Set.of(desk.helen), Map.of()));
    }

    private void enquiry(String name, Stage stage, @Nullable UUID crew, LocalDate day) {
        UUID account = new BeginEnquiry(desk.writing)
                .run(new NewEnquiry(name, AccountKind.COUPLE, List.of(), null, List.of(day), "", "", "", "", null));
        var enquiry = desk.notebook.read(session -> session.enquiries().of(account)).getFirst();
        ChangeEnquiry change = new ChangeEnquiry(desk.writing);
        change.run(enquiry.id(), EnquiryWords.of(enquiry).with(null, crew));
        if (stage == Stage.BOOKED) {
            change.bookAllTheSame(enquiry.id());
        } else {
            change.moveTo(enquiry.id(), stage, "");
        }
    }
}
