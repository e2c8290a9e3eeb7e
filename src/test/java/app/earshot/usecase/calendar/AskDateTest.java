package app.earshot.usecase.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.Stage;
import app.earshot.domain.account.TeammateKind;
import app.earshot.domain.calendar.DayPlan;
import app.earshot.domain.calendar.Occupation;
import app.earshot.testkit.Desk;
import app.earshot.usecase.account.BeginEnquiry;
import app.earshot.usecase.account.ChangeAccount;
import app.earshot.usecase.account.ChangeEnquiry;
import app.earshot.usecase.account.EnquiryWords;
import app.earshot.usecase.account.NewEnquiry;
import app.earshot.usecase.business.KeepTeam;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AskDateTest {

    private static final LocalDate DAY = LocalDate.of(2027, 6, 26);

    private final Desk desk = new Desk();
    private final UUID mark = new KeepTeam(desk.writing).add("Mark Bell", TeammateKind.CREW);
    private final UUID una = new KeepTeam(desk.writing).add("Una Frost", TeammateKind.CREW);

    @AfterEach
    void end() {
        desk.close();
    }

    @Test
    void aDayThatNobodyAskedForIsFreeForEachCrew() {
        DayPlan plan = only("last saturday in june");
        assertThat(plan.day()).isEqualTo(DAY);
        assertThat(plan.free()).extracting(free -> free.crew().id()).containsExactly(mark, una);
        assertThat(plan.hasRoom()).isTrue();
    }

    @Test
    void saysWhoHasItAndWhoElseAsks() {
        enquiry("Ferris & Lane", Stage.BOOKED, mark, DAY);
        enquiry("Amir & Joy", Stage.OFFER_MADE, una, DAY, DAY.plusWeeks(1));
        enquiry("Kaye & Dunn", Stage.TALKING, null, DAY);
        enquiry("Okafor & Reyes", Stage.LOST, una, DAY);
        enquiry("Bell 40th", Stage.BOOKED, una, DAY.plusDays(1));
        DayPlan plan = only("26/6");
        assertThat(plan.crews().getFirst().booked()).extracting(Occupation::account).containsExactly("Ferris & Lane");
        assertThat(plan.free()).extracting(free -> free.crew().id()).containsExactly(una);
        assertThat(plan.free().getFirst().asked()).extracting(Occupation::account).containsExactly("Amir & Joy");
        assertThat(plan.askedOfNobody()).extracting(Occupation::account).containsExactly("Kaye & Dunn");
        assertThat(new AskDate(desk.writing, Desk.ZONE, Locale.UK).run("26/6").nearest()).isEmpty();
    }

    @Test
    void whereItIsNotFreeTheNearestDaysOfItsKindAreSaid() {
        enquiry("Ferris & Lane", Stage.BOOKED, mark, DAY);
        enquiry("Amir & Joy", Stage.BOOKED, una, DAY);
        enquiry("Kaye & Dunn", Stage.BOOKED, una, DAY.plusWeeks(1));
        enquiry("Okafor & Reyes", Stage.BOOKED, mark, DAY.plusWeeks(1));
        DateAnswer answer = ask("26 June 2027");
        assertThat(answer.days().getFirst().hasRoom()).isFalse();
        assertThat(answer.nearest()).extracting(DayPlan::day).containsExactly(DAY.minusWeeks(2), DAY.minusWeeks(1), DAY.plusWeeks(2));
    }

    @Test
    void aBookingWithoutACrewTakesOneOfThem() {
        enquiry("Ferris & Lane", Stage.BOOKED, null, DAY);
        assertThat(only("26/6").hasRoom()).isTrue();
        enquiry("Amir & Joy", Stage.BOOKED, una, DAY);
        assertThat(only("26/6").hasRoom()).isFalse();
        assertThat(only("26/6").isClash()).isFalse();
    }

    @Test
    void twoBookingsOfOneCrewAreAClash() {
        enquiry("Ferris & Lane", Stage.BOOKED, mark, DAY);
        enquiry("Amir & Joy", Stage.BOOKED, mark, DAY);
        assertThat(only("26/6").crews().getFirst().isClash()).isTrue();
        assertThat(only("26/6").isClash()).isTrue();
    }

    @Test
    void aCrewThatHasLeftTakesNobodyWithIt() {
        enquiry("Ferris & Lane", Stage.BOOKED, mark, DAY);
        new KeepTeam(desk.writing).setActive(mark, false);
        DayPlan plan = only("26/6");
        assertThat(plan.crews()).extracting(each -> each.crew().id()).containsExactly(una);
        assertThat(plan.bookedByNobody()).extracting(Occupation::account).containsExactly("Ferris & Lane");
        assertThat(plan.hasRoom()).isFalse();
    }

    @Test
    void anAccountThatWasRemovedTakesNoDay() {
        UUID account = enquiry("Ferris & Lane", Stage.BOOKED, mark, DAY);
        new ChangeAccount(desk.writing).remove(account);
        assertThat(only("26/6").free()).hasSize(2);
    }

    @Test
    void severalDaysAreAnsweredEach() {
        enquiry("Ferris & Lane", Stage.BOOKED, mark, LocalDate.of(2027, 5, 8));
        DateAnswer answer = ask("any saturday in may");
        assertThat(answer.days()).hasSize(5);
        assertThat(answer.days().get(1).free()).hasSize(1);
        assertThat(answer.nearest()).isEmpty();
    }

    @Test
    void wordsWithoutADayHaveNoAnswer() {
        assertThat(ask("31 june").days()).isEmpty();
        assertThat(ask("").days()).isEmpty();
    }

    private DayPlan only(String words) {
        return ask(words).days().getFirst();
    }

    private DateAnswer ask(String words) {
        return new AskDate(desk.writing, Desk.ZONE, Locale.UK).run(words);
    }

    private UUID enquiry(String name, Stage stage, @Nullable UUID crew, LocalDate... days) {
        UUID account = new BeginEnquiry(desk.writing)
                .run(new NewEnquiry(name, AccountKind.COUPLE, List.of(), null, List.of(days), "", "", "", "", null));
        var enquiry = desk.notebook.read(session -> session.enquiries().of(account)).getFirst();
        ChangeEnquiry change = new ChangeEnquiry(desk.writing);
        change.run(enquiry.id(), EnquiryWords.of(enquiry).with(null, crew));
        if (stage == Stage.BOOKED) {
            change.bookAllTheSame(enquiry.id());
        } else {
            change.moveTo(enquiry.id(), stage, "");
        }
        return account;
    }
}
