package app.earshot.ui.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.earshot.domain.Sentence;
import app.earshot.platform.DateStyle;
import app.earshot.testkit.FixedClock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {

    private final Messages messages = Messages.strict(Locale.UK, FixedClock.clock());

    @ParameterizedTest
    @CsvSource({
        "2026-12-02, today",
        "2026-12-01, yesterday",
        "2026-12-03, tomorrow",
        "2026-12-12, Sat 12 Dec",
        "2027-01-02, Sat 2 Jan",
        "2027-06-26, Sat 26 Jun 2027",
        "2025-11-07, Fri 7 Nov 2025"
    })
    void saysDaysAsSeenFromToday(LocalDate day, String said) {
        assertThat(messages.days().friendly(day)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-01T18:20:00Z, yesterday 18:20",
        "2026-11-30T10:05:00Z, Mon 30 Nov 10:05",
        "2025-02-03T10:00:00Z, 3 Feb 2025"
    })
    void saysMomentsInTheZoneOfTheClock(Instant moment, String said) {
        assertThat(messages.days().friendly(moment)).isEqualTo(said);
    }

    @Test
    void saysAWholeDayAndAList() {
        assertThat(messages.days().full(LocalDate.of(2027, 6, 26))).isEqualTo("Saturday 26 June 2027");
        assertThat(messages.list(List.of("Ana", "Luis", "Mark"))).isEqualTo("Ana, Luis and Mark");
        assertThat(messages.capital("éclair")).isEqualTo("Éclair");
    }

    @ParameterizedTest
    @CsvSource({
        "en-GB, Saturday 26 June 2027, 18:20, MONDAY",
        "en-US, 'Saturday, June 26, 2027', 6:20 PM, SUNDAY",
        "de-DE, Samstag 26 Juni 2027, 18:20, MONDAY",
        "en-CA, 'Saturday, June 26, 2027', 6:20 p.m., SUNDAY"
    })
    void writesDaysAndTimesAsItIsUsualWhereTheComputerIs(String region, String day, String time, DayOfWeek start) {
        Days days = Messages.load(Locale.forLanguageTag(region), FixedClock.clock()).days();
        assertThat(days.full(LocalDate.of(2027, 6, 26))).isEqualTo(day);
        assertThat(days.time(Instant.parse("2026-12-01T18:20:00Z"))).isEqualTo(time);
        assertThat(days.weekStart()).isEqualTo(start);
    }

    @Test
    void writesThemAsTheyWereChosen() {
        Days days = messages.days();
        days.write(DayStyle.of(Locale.UK, new DateStyle("saturday", "month-first", "12")));
        assertThat(days.withoutYear(LocalDate.of(2027, 6, 26))).isEqualTo("Sat, Jun 26");
        assertThat(days.friendly(Instant.parse("2026-12-01T18:20:00Z"))).isEqualTo("yesterday 6:20 pm");
        assertThat(days.weekStart()).isEqualTo(DayOfWeek.SATURDAY);
        days.write(DayStyle.of(Locale.UK, new DateStyle("someday", "none", "13")));
        assertThat(days.style()).as("what a later Earshot wrote").isEqualTo(DayStyle.of(Locale.UK));
    }

    @Test
    void fillsSentencesIntoSentences() {
        Sentence inner = Sentence.of("day.moment", LocalDate.of(2026, 12, 1), "18:20");
        assertThat(messages.text(Sentence.of("day.moment", inner, 7))).isEqualTo("yesterday 18:20 7");
    }

    @Test
    void neverShowsARawKey() {
        assertThatIllegalArgumentException().isThrownBy(() -> messages.text("no.such.key"));
        assertThat(Messages.load(Locale.UK, FixedClock.clock()).text("no.such.key")).isEmpty();
    }
}
