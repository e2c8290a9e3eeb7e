package app.earshot.usecase.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.earshot.domain.account.TeammateKind;
import app.earshot.domain.calendar.WorkingTime;
import app.earshot.testkit.Desk;
import app.earshot.usecase.Refused;
import app.earshot.usecase.business.KeepTeam;
import app.earshot.usecase.today.ReadToday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KeepWorkingTimeTest {

    private static final LocalDate TODAY = LocalDate.ofInstant(Desk.NOW, Desk.ZONE);

    private final Desk desk = new Desk();
    private final KeepWorkingTime working = new KeepWorkingTime(desk.writing);

    @AfterEach
    void end() {
        desk.close();
    }

    @Test
    void isKeptAndTakenBack() {
        assertThat(working.now()).isEqualTo(WorkingTime.UNLESS_SAID);
        working.keep(Set.of(DayOfWeek.TUESDAY, DayOfWeek.SATURDAY), LocalTime.of(10, 0), null);
        assertThat(working.now().written()).isEqualTo("tue,sat 10:00 24:00");
        assertThat(new ReadToday(desk.writing, Desk.ZONE).run().working()).isEqualTo(working.now());
        desk.undo();
        assertThat(working.now()).isEqualTo(WorkingTime.UNLESS_SAID);
    }

    @Test
    void daysOffOfAllAndOfTheOwnerAreOffAndThoseOfACrewAreNot() {
        UUID mark = new KeepTeam(desk.writing).add("Mark Bell", TeammateKind.CREW);
        new KeepTeam(desk.writing).setMe(desk.helen);
        TakeDaysOff daysOff = new TakeDaysOff(desk.writing);
        daysOff.run(null, TODAY, TODAY, "");
        daysOff.run(desk.helen, TODAY.plusDays(1), TODAY.plusDays(1), "");
        daysOff.run(mark, TODAY.plusDays(2), TODAY.plusDays(2), "");
        assertThat(working.now().isOn(TODAY)).isFalse();
        assertThat(working.now().isOn(TODAY.plusDays(1))).isFalse();
        assertThat(working.now().isOn(TODAY.plusDays(2))).isTrue();
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> working.keep(Set.of(), null, null)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> working.keep(Set.of(DayOfWeek.MONDAY), LocalTime.of(18, 0), LocalTime.of(9, 0))).isInstanceOf(Refused.class);
        assertThat(working.now()).isEqualTo(WorkingTime.UNLESS_SAID);
    }
}
