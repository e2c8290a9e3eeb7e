package app.earshot.usecase.calendarfile;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.account.Hours;
import app.earshot.domain.account.Occasion;
import app.earshot.domain.account.Stage;
import app.earshot.domain.calendar.DatedEnquiry;
import app.earshot.testkit.Desk;
import app.earshot.usecase.account.ChangeEnquiry;
import app.earshot.usecase.account.EnquiryWords;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WriteCalendarFileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 2);
    private static final LocalDate DAY = LocalDate.of(2027, 6, 26);

    private final Desk desk = new Desk();

    @AfterEach
    void end() {
        desk.close();
    }

    @Test
    void whatIsOnlyAskedForTakesNoRoomAndThePastComesAfter() {
        asked(DAY.minusDays(2));
        booked(TODAY.minusDays(30));
        booked(TODAY.minusDays(20));
        booked(DAY);
        assertThat(days(desk.writing.read(session -> session.datedEnquiries().booked(TODAY, 1)))).containsExactly(DAY);
        assertThat(days(desk.writing.read(session -> session.datedEnquiries().bookedBetween(TODAY.minusMonths(12), TODAY, 1))))
                .containsExactly(TODAY.minusDays(20));
    }

    private void booked(LocalDate day) {
        ChangeEnquiry change = new ChangeEnquiry(desk.writing);
        change.bookAllTheSame(change.add(desk.account, words(day)));
    }

    private void asked(LocalDate day) {
        new ChangeEnquiry(desk.writing).add(desk.account, words(day));
    }

    private static EnquiryWords words(LocalDate day) {
        return new EnquiryWords(new Occasion("wedding"), List.of(day), "", "", "", null, List.of(), Hours.UNKNOWN);
    }

    private static List<LocalDate> days(List<DatedEnquiry> booked) {
        return booked.stream().map(DatedEnquiry::day).toList();
    }
}
