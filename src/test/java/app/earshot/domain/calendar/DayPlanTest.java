package app.earshot.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.account.Hours;
import app.earshot.domain.account.Occasion;
import app.earshot.domain.account.Stage;
import app.earshot.domain.account.Teammate;
import app.earshot.domain.account.TeammateKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DayPlanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 2);
    private static final LocalDate DAY = LocalDate.of(2027, 6, 26);
    private static final Teammate MARK = crew(1, "Mark");
    private static final Teammate UNA = crew(2, "Una");
    private static final Teammate BOTH =
            new Teammate(new UUID(0, 3), "Mark and Una", TeammateKind.CREW, false, true, Set.of(MARK.id(), UNA.id()), 0);

    private final List<Occupation> there = new ArrayList<>();
    private final List<DayOff> off = new ArrayList<>();

    @Test
    void aDayThatIsHeldIsNotFreeUntilTheHoldHasRunOut() {
        add("Ferris & Lane", Stage.TALKING, Hours.UNKNOWN, hold(MARK, TODAY), MARK.id());
        assertThat(plan(MARK, UNA).free()).extracting(CrewOnDay::crew).containsExactly(UNA);
        assertThat(plan(MARK, UNA).crews().getFirst().held()).hasSize(1);
        there.clear();
        add("Ferris & Lane", Stage.TALKING, Hours.UNKNOWN, hold(MARK, TODAY.minusDays(1)), MARK.id());
        assertThat(plan(MARK, UNA).free()).hasSize(2);
        assertThat(plan(MARK, UNA).crews().getFirst().asked()).hasSize(1);
        assertThat(there.getFirst().ranOut(TODAY)).isNotNull();
    }

    @Test
    void aHoldForAnyOfOursTakesOneOfThem() {
        add("Ferris & Lane", Stage.TALKING, Hours.UNKNOWN, hold(null, TODAY.plusDays(3)));
        assertThat(plan(MARK, UNA).hasRoom()).isTrue();
        add("Amir & Joy", Stage.TALKING, Hours.UNKNOWN, hold(null, TODAY.plusDays(3)));
        assertThat(plan(MARK, UNA).hasRoom()).isFalse();
    }

    @Test
    void whatWasLostIsHeldNoMore() {
        add("Ferris & Lane", Stage.LOST, Hours.UNKNOWN, hold(MARK, TODAY.plusDays(3)), MARK.id());
        assertThat(plan(MARK).free()).hasSize(1);
    }

    @Test
    void aBookingWithTheCrewOfSeveralTakesEachOfThem() {
        add("Ferris & Lane", Stage.BOOKED, Hours.UNKNOWN, null, BOTH.id());
        assertThat(plan(MARK, UNA, BOTH).free()).isEmpty();
        there.clear();
        add("Ferris & Lane", Stage.BOOKED, Hours.UNKNOWN, null, UNA.id());
        assertThat(plan(MARK, UNA, BOTH).free()).extracting(CrewOnDay::crew).containsExactly(MARK);
    }

    @Test
    void anEnquiryOfSeveralCrewsTakesEach() {
        add("Ferris & Lane", Stage.BOOKED, Hours.UNKNOWN, null, MARK.id(), UNA.id());
        assertThat(plan(MARK, UNA).free()).isEmpty();
        assertThat(plan(MARK, UNA).isClash()).isFalse();
    }

    @Test
    void aMorningAndAnEveningAreNoClashUnlessTheRoadIsTooLong() {
        add("Bell 40th", Stage.BOOKED, hours("09:00", "12:00", 30, 0), null, MARK.id());
        add("Ferris & Lane", Stage.BOOKED, hours("16:00", "00:30", 60, 60), null, MARK.id());
        assertThat(plan(MARK, UNA).isClash()).isFalse();
        assertThat(plan(MARK, UNA).crews().getFirst().isFree()).isFalse();
        add("Kaye & Dunn", Stage.BOOKED, hours("13:00", "15:00", 0, 0), null, MARK.id());
        assertThat(plan(MARK, UNA).isClash()).isTrue();
    }

    @Test
    void aPartyThatEndsAfterMidnightIsOneEvening() {
        Hours party = hours("20:00", "02:00", 0, 0);
        assertThat(party.endsNextDay()).isTrue();
        assertThat(party.overlaps(hours("01:00", "03:00", 0, 0))).as("early on the same day").isFalse();
        assertThat(party.overlaps(hours("23:00", "01:00", 0, 0))).isTrue();
    }

    @Test
    void whoeverIsOffCantComeAndABookingOnSuchADayIsAClash() {
        off.add(new DayOff(new UUID(9, 1), MARK.id(), DAY.minusDays(1), DAY, ""));
        assertThat(plan(MARK, UNA).free()).extracting(CrewOnDay::crew).containsExactly(UNA);
        assertThat(plan(MARK, UNA, BOTH).free()).as("a crew without one of its people").extracting(CrewOnDay::crew).containsExactly(UNA);
        add("Ferris & Lane", Stage.BOOKED, Hours.UNKNOWN, null, MARK.id());
        assertThat(plan(MARK, UNA).isClash()).isTrue();
        off.set(0, new DayOff(new UUID(9, 1), null, DAY, DAY, ""));
        assertThat(plan(MARK, UNA).free()).isEmpty();
    }

    @Test
    void whatStandsInTheWayIsFirmWhereItIsBookedAndSoftWhereItIsOnlyAsked() {
        add("Ferris & Lane", Stage.BOOKED, hours("16:00", "23:00", 0, 0), null, MARK.id());
        add("Amir & Joy", Stage.TALKING, Hours.UNKNOWN, null);
        add("Kaye & Dunn", Stage.TALKING, Hours.UNKNOWN, hold(UNA, TODAY.plusDays(3)));
        assertThat(clashes(Hours.UNKNOWN, MARK)).satisfiesExactly(
                clash -> assertThat(clash).isInstanceOf(DayClash.Booked.class).matches(DayClash::isFirm),
                clash -> assertThat(clash).isInstanceOf(DayClash.Asked.class));
        assertThat(clashes(hours("09:00", "12:00", 0, 0), MARK)).noneMatch(DayClash::isFirm);
        assertThat(clashes(Hours.UNKNOWN)).as("Una could come").noneMatch(DayClash::isFirm);
        add("Bell 40th", Stage.BOOKED, Hours.UNKNOWN, null);
        assertThat(clashes(Hours.UNKNOWN)).first().isInstanceOf(DayClash.Full.class);
    }

    private List<DayClash> clashes(Hours hours, Teammate... crews) {
        List<UUID> ids = List.of(crews).stream().map(Teammate::id).toList();
        return DayClash.of(DAY, new DayClash.Wanted(null, ids, hours), List.of(MARK, UNA), new DaysTaken(there, off, TODAY));
    }

    private DayPlan plan(Teammate... crews) {
        return DayPlan.of(DAY, List.of(crews), new DaysTaken(there, off, TODAY));
    }

    private void add(String name, Stage stage, Hours hours, @Nullable Hold hold, UUID... crews) {
        UUID id = new UUID(1, there.size());
        there.add(new Occupation(
                id, id, name, DAY, stage, Occasion.WEDDING, "", List.of(crews), hours, hold == null ? List.of() : List.of(hold)));
    }

    private static Hold hold(@Nullable Teammate crew, LocalDate until) {
        return new Hold(new UUID(2, 1), new UUID(1, 0), crew == null ? null : crew.id(), DAY, until, Instant.EPOCH, null);
    }

    private static Hours hours(String from, String to, int setUp, int travel) {
        return new Hours(LocalTime.parse(from), LocalTime.parse(to), setUp, travel);
    }

    private static Teammate crew(int number, String name) {
        return new Teammate(new UUID(0, number), name, TeammateKind.CREW, false, true, 0);
    }
}
