package app.earshot.usecase.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.Side;
import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.Stage;
import app.earshot.domain.account.TeammateKind;
import app.earshot.domain.calendar.RoomOnDay;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.listening.Adviser;
import app.earshot.listening.suggestion.Suggestion;
import app.earshot.testkit.Desk;
import app.earshot.usecase.account.BeginEnquiry;
import app.earshot.usecase.account.NewEnquiry;
import app.earshot.usecase.account.ChangeEnquiry;
import app.earshot.usecase.account.EnquiryWords;
import app.earshot.usecase.business.KeepTeam;
import app.earshot.usecase.timeline.SaveEntry;
import app.earshot.usecase.timeline.EntryToSave;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever asks in a message if a day is free is answered from the calendar. */
class DayAskedInMessageTest {

    private static final LocalDate DAY = LocalDate.of(2027, 6, 26);

    private final Desk desk = new Desk();
    private final UUID mark = new KeepTeam(desk.writing).add("Mark Bell", TeammateKind.CREW);

    @AfterEach
    void end() {
        desk.close();
    }

    @Test
    void aFreeDayIsAYes() {
        wrote("Are you free on 26 June 2027? And how much is it?");
        assertThat(facts().roomOnDays()).containsExactly(new RoomOnDay(DAY, true, List.of(), List.of()));
        assertThat(answer().text()).contains("26 June").contains("what it would cost");
        assertThat(answer().reason().key()).isEqualTo("reason.answer.room");
    }

    @Test
    void aDayThatIsGivenAwayIsAKindNoWithTheNearestOnesForTheOwner() {
        booked("Ferris & Lane", DAY);
        booked("Kaye & Dunn", DAY.plusWeeks(1));
        wrote("Are you free on 26 June 2027?");
        assertThat(facts().roomOnDays()).singleElement().satisfies(room -> {
            assertThat(room.room()).isFalse();
            assertThat(room.bookedBy()).containsExactly("Ferris & Lane");
            assertThat(room.nearest()).containsExactly(DAY.minusWeeks(2), DAY.minusWeeks(1), DAY.plusWeeks(2));
        });
        assertThat(answer().question().id()).startsWith("asked-free-no.");
        assertThat(answer().text()).doesNotContain("Ferris");
        assertThat(answer().reason().key()).isEqualTo("reason.answer.nearest");
    }

    @Test
    void whereNobodyAsksForADayTheCalendarIsNotRead() {
        wrote("Could you bring a lamp for 26 June 2027? It should be free of wax.");
        assertThat(facts().roomOnDays()).isEmpty();
    }

    private Suggestion answer() {
        Suggestion first = Adviser.advise(facts(), LocalDate.of(2026, 12, 2), Desk.ZONE, desk.writing.repertoire()).suggestions().getFirst();
        assertThat(first.rule()).isEqualTo("waiting-message");
        return first;
    }

    private AccountFacts facts() {
        return desk.notebook.read(session -> session.facts().of(desk.account));
    }

    private void wrote(String text) {
        new SaveEntry(desk.writing, Desk.ZONE, Locale.UK).run(new EntryToSave(
                null, desk.account, EntryKind.EMAIL, Side.THEM, Desk.NOW.minusSeconds(3600), 0, text, null, Set.of(desk.ana), Set.of(desk.helen), Map.of()));
    }

    private void booked(String name, LocalDate day) {
        UUID account = new BeginEnquiry(desk.writing)
                .run(new NewEnquiry(name, AccountKind.COUPLE, List.of(), null, List.of(day), "", "", "", "", null));
        var enquiry = desk.notebook.read(session -> session.enquiries().of(account)).getFirst();
        ChangeEnquiry change = new ChangeEnquiry(desk.writing);
        change.run(enquiry.id(), EnquiryWords.of(enquiry).with(null, mark));
        change.moveTo(enquiry.id(), Stage.BOOKED, "");
    }
}
