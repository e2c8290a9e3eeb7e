package app.earshot.usecase.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.calendar.HolidayArea;
import app.earshot.testkit.Desk;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KeepHolidaysTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    private final Desk desk = new Desk();
    private final KeepHolidays holidays = new KeepHolidays(desk.writing, Locale.UK);

    @AfterEach
    void end() {
        desk.close();
    }

    @Test
    void aCountryCelebratesItsOwnDaysAndItsRegionsTheirs() {
        assertThat(holidays.between("gb", FIRST, LAST)).containsKey(LocalDate.of(2027, 3, 26)).doesNotContainKey(LocalDate.of(2027, 3, 29));
        assertThat(holidays.between("gb/eng", FIRST, LAST)).containsKeys(LocalDate.of(2027, 3, 26), LocalDate.of(2027, 3, 29));
        assertThat(holidays.between("de", FIRST, LAST)).containsKey(LocalDate.of(2027, 10, 3)).containsValue("German Unity Day");
        assertThat(holidays.regions("gb")).extracting(HolidayArea::code).contains("gb/eng", "gb/sct");
        assertThat(holidays.countries()).hasSizeGreaterThan(50).extracting(HolidayArea::name).contains("United Kingdom", "Germany").isSorted();
    }

    @Test
    void theCountryOfTheComputerIsMeantUntilSomebodyChooses() {
        assertThat(holidays.chosen()).isEqualTo("gb");
        holidays.choose("de/by");
        assertThat(holidays.chosen()).isEqualTo("de/by");
        desk.undo();
        assertThat(holidays.chosen()).isEqualTo("gb");
        holidays.choose(KeepHolidays.NONE);
        assertThat(holidays.between(holidays.chosen(), FIRST, LAST)).isEmpty();
    }

    @Test
    void aCodeThatNobodyKnowsCelebratesNothing() {
        assertThat(holidays.between("xx", FIRST, LAST)).isEmpty();
        assertThat(holidays.between("gb/xx", FIRST, LAST)).isEqualTo(holidays.between("gb", FIRST, LAST));
        assertThat(holidays.regions("xx")).isEmpty();
        assertThat(new KeepHolidays(desk.writing, Locale.ENGLISH).chosen()).isEqualTo(KeepHolidays.NONE);
    }
}
