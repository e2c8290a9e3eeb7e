package app.earshot.usecase.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Hours;
import app.earshot.domain.account.Stage;
import app.earshot.domain.account.StageChange;
import app.earshot.domain.calendar.Occupation;
import app.earshot.domain.account.TeammateKind;
import app.earshot.domain.calendar.Hold;
import app.earshot.testkit.Desk;
import app.earshot.usecase.Refused;
import app.earshot.usecase.account.ChangeEnquiry;
import app.earshot.usecase.account.EnquiryWords;
import app.earshot.usecase.business.KeepTeam;
import app.earshot.usecase.today.ReadToday;
import app.earshot.usecase.today.TodayLine;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HoldDateTest {

    private static final LocalDate DAY = LocalDate.of(2027, 6, 26);
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 2);

    private final Desk desk = new Desk();
    private final UUID mark = new KeepTeam(desk.writing).add("Mark Bell", TeammateKind.CREW);
    private final UUID una = new KeepTeam(desk.writing).add("Una Frost", TeammateKind.CREW);
    private final HoldDate holds = new HoldDate(desk.writing, Desk.ZONE);

    @AfterEach
    void end() {
        desk.close();
    }

    @Test
    void whatIsHeldIsAskedForAndNotFreeForAnybodyElse() {
        holds.run(enquiry().id(), mark, DAY, TODAY.plusWeeks(2));
        assertThat(enquiry().days()).containsExactly(DAY);
        assertThat(plan().free()).extracting(free -> free.crew().id()).containsExactly(una);
        desk.undo();
        assertThat(enquiry().days()).isEmpty();
        assertThat(plan().free()).hasSize(2);
    }

    @Test
    void holdingOnceMoreProlongs() {
        UUID first = holds.run(enquiry().id(), mark, DAY, TODAY.plusWeeks(2));
        UUID second = holds.run(enquiry().id(), mark, DAY, TODAY.plusWeeks(4));
        assertThat(kept(first).releasedAt()).isNotNull();
        assertThat(kept(second).holds(TODAY.plusWeeks(3))).isTrue();
        desk.undo();
        assertThat(kept(first).releasedAt()).isNull();
    }

    @Test
    void whatIsLetGoIsFreeAgain() {
        UUID hold = holds.run(enquiry().id(), mark, DAY, TODAY.plusWeeks(2));
        holds.release(hold);
        assertThat(plan().free()).hasSize(2);
        desk.undo();
        assertThat(plan().free()).hasSize(1);
    }

    @Test
    void noHoldEndsBeforeItBeginsOrAfterItsDay() {
        UUID enquiry = enquiry().id();
        refused("refused.hold-ends-before", () -> holds.run(enquiry, mark, DAY, TODAY.minusDays(1)));
        refused("refused.hold-ends-after", () -> holds.run(enquiry, mark, DAY, DAY.plusDays(1)));
        refused("refused.hold-past", () -> holds.run(enquiry, mark, TODAY.minusDays(1), TODAY));
        assertThat(HoldDate.usualEnd(DAY, TODAY)).isEqualTo(TODAY.plusDays(14));
        assertThat(HoldDate.usualEnd(TODAY.plusDays(3), TODAY)).isEqualTo(TODAY.plusDays(3));
    }

    @Test
    void whoeverHasLeftIsGivenNothingNew() {
        new ChangeEnquiry(desk.writing).run(enquiry().id(), words().with(null, mark));
        new KeepTeam(desk.writing).setActive(mark, false);
        new KeepTeam(desk.writing).setActive(una, false);
        refused("refused.crew-left", () -> holds.run(enquiry().id(), una, DAY, TODAY));
        refused("refused.crew-left", () -> new TakeDaysOff(desk.writing).run(una, DAY, DAY, ""));
        refused("refused.crew-left", () -> new ChangeEnquiry(desk.writing).run(enquiry().id(), words().with(null, una)));
        new ChangeEnquiry(desk.writing).run(enquiry().id(), words().with(null, mark));
    }

    @Test
    void anHourThatTheClocksLeaveOutIsRefused() {
        LocalDate spring = LocalDate.of(2027, 3, 28);
        Hours gap = new Hours(LocalTime.of(1, 30), LocalTime.of(5, 0), 0, 0);
        EnquiryWords words = new EnquiryWords(
                words().occasion(), List.of(spring), "", "", "", null, List.of(), gap);
        refused("refused.hour-left-out", () -> new ChangeEnquiry(desk.writing).run(enquiry().id(), words));
        EnquiryWords eve = new EnquiryWords(
                words().occasion(), List.of(spring.minusDays(1)), "", "", "", null, List.of(), new Hours(LocalTime.of(20, 0), LocalTime.of(1, 30), 0, 0));
        refused("refused.hour-left-out", () -> new ChangeEnquiry(desk.writing).run(enquiry().id(), eve));
        EnquiryWords autumn = new EnquiryWords(words().occasion(), List.of(LocalDate.of(2027, 10, 31)), "", "", "", null, List.of(), gap);
        new ChangeEnquiry(desk.writing).run(enquiry().id(), autumn);
        assertThat(enquiry().hours()).isEqualTo(gap);
        desk.undo();
        assertThat(enquiry().hours()).isEqualTo(Hours.UNKNOWN);
    }

    @Test
    void aSecondBookingForOneCrewIsRefusedUnlessTheySayThatItIsMeant() {
        ChangeEnquiry change = new ChangeEnquiry(desk.writing);
        change.run(enquiry().id(), words(DAY).with(null, mark));
        change.moveTo(enquiry().id(), Stage.BOOKED, "");
        UUID other = change.add(desk.account, words(DAY).with(null, mark));
        refused("refused.crew-booked", () -> change.moveTo(other, Stage.BOOKED, ""));
        assertThat(new ReadClashes(desk.writing, Desk.ZONE).of(other)).hasSize(1).allMatch(clash -> clash.isFirm());
        new MoveDay(desk.writing, Desk.ZONE).giveTo(other, una);
        change.moveTo(other, Stage.BOOKED, "");
        refused("refused.crew-booked", () -> new MoveDay(desk.writing, Desk.ZONE).giveTo(other, mark));
        UUID third = change.add(desk.account, words(DAY));
        refused("refused.day-full", () -> change.moveTo(third, Stage.BOOKED, ""));
        change.bookAllTheSame(third);
        assertThat(plan().isClash()).isTrue();
    }

    @Test
    void aBookingComesToATakenDayOnlyForWhoeverSaysSoOrWithAnotherCrew() {
        ChangeEnquiry change = new ChangeEnquiry(desk.writing);
        MoveDay move = new MoveDay(desk.writing, Desk.ZONE);
        change.run(enquiry().id(), words(DAY).with(null, mark));
        change.moveTo(enquiry().id(), Stage.BOOKED, "");
        UUID other = change.add(desk.account, words(DAY.plusDays(1)).with(null, mark));
        change.moveTo(other, Stage.BOOKED, "");
        refused("refused.crew-booked", () -> move.run(other, DAY.plusDays(1), DAY));
        refused("refused.crew-booked", () -> move.withCrew(other, DAY.plusDays(1), DAY, mark));
        refused("refused.crew-booked", () -> change.run(other, words(DAY).with(null, mark)));
        assertThat(plan().isClash()).isFalse();

        move.withCrew(other, DAY.plusDays(1), DAY, una);
        assertThat(plan().free()).isEmpty();
        assertThat(plan().isClash()).isFalse();
        desk.undo();
        move.allTheSame(other, DAY.plusDays(1), DAY);
        assertThat(plan().isClash()).isTrue();
        desk.undo();
        change.allTheSame(other, words(DAY).with(null, mark));
        assertThat(plan().isClash()).isTrue();
        desk.undo();
        assertThat(plan().isClash()).isFalse();
    }

    /** Whoever brings rows in asks nobody: both stay, whole, and both are told of as what can't be kept. */
    @Test
    void twoBookingsOfOneCrewThatWereBroughtInAreBothKeptAndSaid() {
        List<StageChange> booked = List.of(new StageChange(desk.writing.newId(), Stage.BOOKED, desk.writing.clock().instant(), ""));
        for (String place : List.of("The Old Mill", "Kiln Farm")) {
            Enquiry brought = new Enquiry(
                    desk.writing.newId(), desk.account, words().occasion(), List.of(DAY), place, "", "", null, mark, booked.stream()
                            .map(stage -> new StageChange(desk.writing.newId(), stage.stage(), stage.at(), ""))
                            .toList(), 0);
            desk.notebook.write(session -> {
                session.enquiries().insert(brought);
                return brought;
            });
        }
        assertThat(plan().isClash()).isTrue();
        assertThat(plan().involved(List.of())).extracting(Occupation::place).containsExactlyInAnyOrder("The Old Mill", "Kiln Farm");
        assertThat(new ReadCalendar(desk.writing, Desk.ZONE).run(DAY, DAY).clashes()).hasSize(1);
        assertThat(new ReadToday(desk.writing, Desk.ZONE).run().lines()).anyMatch(TodayLine.Clash.class::isInstance);
    }

    /** Both half past ones of that night are kept as what the clock on the wall shows; the hint says that there are two. */
    @Test
    void anHourThatComesTwiceIsKeptAndSaid() {
        Hours twice = new Hours(LocalTime.of(20, 0), LocalTime.of(1, 30), 0, 0);
        assertThat(twice.comingTwice(LocalDate.of(2027, 10, 30), Desk.ZONE)).containsExactly(LocalDate.of(2027, 10, 31).atTime(1, 30));
        assertThat(twice.comingTwice(LocalDate.of(2027, 10, 31), Desk.ZONE)).isEmpty();
        assertThat(new Hours(LocalTime.of(1, 30), null, 0, 0).comingTwice(LocalDate.of(2027, 10, 31), Desk.ZONE)).hasSize(1);
    }

    @Test
    void severalDaysAreBookedOverNobodyWithoutAWord() {
        ChangeEnquiry change = new ChangeEnquiry(desk.writing);
        change.run(enquiry().id(), words(DAY).with(null, mark));
        change.moveTo(enquiry().id(), Stage.BOOKED, "");
        List<LocalDate> days = List.of(DAY.minusDays(1), DAY, DAY.plusDays(1));
        EnquiryWords several = new EnquiryWords(words().occasion(), days, "", "", "", null, List.of(mark), Hours.UNKNOWN);
        UUID other = change.add(desk.account, several);
        refused("refused.crew-booked", () -> change.moveTo(other, Stage.BOOKED, ""));
        change.bookAllTheSame(other);
        assertThat(plan().isClash()).isTrue();
    }

    @Test
    void daysOffAreKeptFreeAndSaid() {
        TakeDaysOff daysOff = new TakeDaysOff(desk.writing);
        UUID off = daysOff.run(mark, DAY.minusDays(3), DAY, " Madeira ");
        assertThat(plan().free()).extracting(free -> free.crew().id()).containsExactly(una);
        assertThat(plan().crews().getFirst().off()).isNotNull().matches(there -> there.words().equals("Madeira"));
        daysOff.remove(off);
        assertThat(plan().free()).hasSize(2);
        desk.undo();
        assertThat(plan().free()).hasSize(1);
        refused("refused.off-ends-before", () -> daysOff.run(null, DAY, DAY.minusDays(1), ""));
    }

    @Test
    void aCrewOfSeveralIsKeptWithItsPeople() {
        UUID both = new KeepTeam(desk.writing).add("Mark and Una", TeammateKind.CREW);
        new KeepTeam(desk.writing).setMembers(both, Set.of(mark, una, both));
        assertThat(new KeepTeam(desk.writing).all()).filteredOn(each -> each.id().equals(both)).allMatch(each -> each.members().equals(Set.of(mark, una)));
        new ChangeEnquiry(desk.writing).run(enquiry().id(), words(DAY).with(null, both));
        new ChangeEnquiry(desk.writing).moveTo(enquiry().id(), Stage.BOOKED, "");
        assertThat(plan().free()).isEmpty();
    }

    @Test
    void aMovedDayTakesItsHoldAlong() {
        holds.run(enquiry().id(), mark, DAY, TODAY.plusWeeks(2));
        new MoveDay(desk.writing, Desk.ZONE).run(enquiry().id(), DAY, DAY.plusWeeks(1));
        assertThat(enquiry().days()).containsExactly(DAY.plusWeeks(1));
        assertThat(plan().free()).hasSize(2);
        assertThat(new ReadCalendar(desk.writing, Desk.ZONE).run(DAY.plusWeeks(1), DAY.plusWeeks(1)).plan(DAY.plusWeeks(1)).free()).hasSize(1);
        desk.undo();
        assertThat(plan().free()).hasSize(1);
    }

    private app.earshot.domain.calendar.DayPlan plan() {
        return new AskDate(desk.writing, Desk.ZONE, Locale.UK).run("26/6").days().getFirst();
    }

    private Enquiry enquiry() {
        return desk.notebook.read(session -> session.enquiries().of(desk.account)).getLast();
    }

    private EnquiryWords words(LocalDate... days) {
        EnquiryWords now = EnquiryWords.of(enquiry());
        return new EnquiryWords(now.occasion(), List.of(days), "", "", "", null, List.of(), Hours.UNKNOWN);
    }

    private Hold kept(UUID id) {
        return desk.notebook.read(session -> session.holds().find(id)).orElseThrow();
    }

    private static void refused(String key, Runnable verb) {
        assertThatThrownBy(verb::run).isInstanceOfSatisfying(Refused.class, no -> assertThat(no.refusal().sentence().key()).isEqualTo(key));
    }
}
