package app.earshot.usecase.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Hours;
import app.earshot.domain.calendar.Occupation;
import app.earshot.store.Notebook;
import app.earshot.usecase.Changes;
import app.earshot.usecase.Writing;
import app.earshot.usecase.account.BeginEnquiry;
import app.earshot.usecase.account.ChangeEnquiry;
import app.earshot.usecase.account.EnquiryWords;
import app.earshot.usecase.account.NewEnquiry;
import app.earshot.usecase.business.KeepTeam;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written down in one zone is read as the same days and hours in any other, and over every change of the clocks. */
class DaysAreDaysTest {

    private static final Instant NOW = Instant.parse("2026-12-02T10:00:00Z");
    private static final Hours HOURS = new Hours(LocalTime.of(16, 0), LocalTime.of(0, 30), 90, 40);

    private final TimeZone before = TimeZone.getDefault();
    private long next;

    @AfterEach
    void back() {
        TimeZone.setDefault(before);
    }

    @ParameterizedTest(name = "{0}: written in {1}, read in {2}")
    @CsvSource({
        "2027-03-28, Europe/London, Pacific/Kiritimati", "2027-03-28, Pacific/Kiritimati, Europe/London",
        "2027-10-31, Europe/Berlin, America/Los_Angeles", "2027-10-31, America/Los_Angeles, Europe/Berlin",
        "2027-03-14, America/New_York, Asia/Tokyo", "2027-11-07, Asia/Tokyo, America/New_York",
        "2027-04-04, Australia/Sydney, Europe/London", "2027-10-03, Europe/London, Australia/Sydney",
        "2027-06-26, Pacific/Apia, Pacific/Pago_Pago", "2027-06-26, Pacific/Pago_Pago, Pacific/Apia"
    })
    void nothingShifts(LocalDate day, ZoneId written, ZoneId read) {
        try (Notebook notebook = Notebook.inMemory()) {
            UUID enquiry = write(notebook, day, written);
            TimeZone.setDefault(TimeZone.getTimeZone(read));
            CalendarDays days = new ReadCalendar(writing(notebook, read), read).run(day.minusDays(1), day.plusDays(1));
            assertThat(days.shown()).containsOnlyKeys(day);
            Occupation there = days.shown().get(day).getFirst();
            assertThat(there.enquiryId()).isEqualTo(enquiry);
            assertThat(there.hours()).isEqualTo(HOURS);
            assertThat(there.holds()).singleElement().satisfies(hold -> {
                assertThat(hold.day()).isEqualTo(day);
                assertThat(hold.until()).isEqualTo(day.minusDays(7));
                assertThat(hold.holds(day.minusDays(7))).isTrue();
                assertThat(hold.holds(day.minusDays(6))).isFalse();
            });
            assertThat(days.taken().off()).singleElement().satisfies(off -> {
                assertThat(off.from()).isEqualTo(day);
                assertThat(off.to()).isEqualTo(day.plusDays(1));
            });
        }
    }

    private UUID write(Notebook notebook, LocalDate day, ZoneId zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        Writing writing = writing(notebook, zone);
        new KeepTeam(writing).begin("Helen Ward");
        UUID account = new BeginEnquiry(writing)
                .run(new NewEnquiry("Ferris & Lane", AccountKind.COUPLE, List.of(), null, List.of(day), "", "", "", "", null));
        Enquiry enquiry = notebook.read(session -> session.enquiries().of(account)).getFirst();
        new ChangeEnquiry(writing).run(enquiry.id(), EnquiryWords.of(enquiry).at(HOURS));
        new HoldDate(writing, zone).run(enquiry.id(), null, day, day.minusDays(7));
        new TakeDaysOff(writing).run(null, day, day.plusDays(1), "");
        return enquiry.id();
    }

    private Writing writing(Notebook notebook, ZoneId zone) {
        return new Writing(notebook, new Changes(), Clock.fixed(NOW, zone), () -> new UUID(0x7000L, 0x8000000000000000L | ++next));
    }
}
