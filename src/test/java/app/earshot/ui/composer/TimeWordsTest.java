package app.earshot.ui.composer;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.text.ClockWords;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeWordsTest {

    @ParameterizedTest
    @CsvSource({"10:05,10:05", "10.05,10:05", "1005,10:05", "905,09:05", "9,09:00", "6pm,18:00", "12am,00:00", "12 pm,12:00"})
    void readsTimesAsTheyAreTyped(String typed, String meant) {
        assertThat(ClockWords.read(typed)).contains(LocalTime.parse(meant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "25:00", "10:75", "13pm", "noon-ish", "0am"})
    void whatIsNoTimeIsNone(String typed) {
        assertThat(ClockWords.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"yesterday,2026-12-01", "Mon 30 Nov 2026,2026-11-30", "30 Nov,2026-11-30", "26/6,2026-06-26", "today,2026-12-02"})
    void somethingThatHappenedLiesBehind(String typed, String meant) {
        assertThat(PastDays.read(typed, LocalDate.of(2026, 12, 2), Locale.UK)).contains(LocalDate.parse(meant));
    }

    @Test
    void aWeekdayIsTheLastOne() {
        assertThat(PastDays.read("Friday", LocalDate.of(2026, 12, 2), Locale.UK)).contains(LocalDate.of(2026, 11, 27));
    }
}
