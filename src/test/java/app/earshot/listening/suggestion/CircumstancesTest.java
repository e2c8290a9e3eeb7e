package app.earshot.listening.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.Coded;
import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.Stage;
import app.earshot.domain.bank.Circumstance;
import app.earshot.domain.bank.Question;
import app.earshot.domain.bank.QuestionKind;
import app.earshot.listening.Couple;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CircumstancesTest {

    @ParameterizedTest
    @CsvSource({
        "couple, COUPLE, 2027-06-26, The Old Mill, about 120 guests, true",
        "planner, COUPLE, 2027-06-26, The Old Mill, about 120 guests, false",
        "planner, PLANNER, 2027-06-26, '', '', true",
        "summer, COUPLE, 2027-06-26, '', '', true",
        "summer, COUPLE, 2026-06-26, '', '', false",
        "winter, COUPLE, 2027-01-16, '', '', true",
        "winter, COUPLE, 2027-05-16, '', '', false",
        "marquee, COUPLE, 2027-06-26, A marquee in Ana's parents' field, '', true",
        "marquee, COUPLE, 2027-06-26, Tentfield Hall, '', false",
        "church, COUPLE, 2027-06-26, 'St Mary''s Church, then the mill', '', true",
        "abroad, COUPLE, 2027-06-26, 'A farm near Lucca, Tuscany', '', true",
        "on-the-water, COUPLE, 2027-06-26, The boat hall, '', true",
        "crowd, COUPLE, 2027-06-26, '', about 180, true",
        "crowd, COUPLE, 2027-06-26, '', about 120 guests, false",
        "few, COUPLE, 2027-06-26, '', 24 of us, true",
        "few, COUPLE, 2027-06-26, '', only us, false"
    })
    void whatTheirDayIsLikeIsReadFromTheEnquiry(String code, AccountKind kind, LocalDate day, String place, String size, boolean holds) {
        Couple couple = Couple.anaAndLuis();
        couple.kind = kind;
        couple.days = List.of(day);
        couple.place = place;
        couple.size = size;
        assertThat(new Circumstances(couple.facts(), Couple.TODAY).holds(Coded.of(Circumstance.class, code))).isEqualTo(holds);
    }

    @Test
    void oneOfTheAudiencesHasToBeSoAndAllElse() {
        Couple couple = Couple.anaAndLuis();
        couple.days = List.of(LocalDate.of(2027, 7, 3));
        Circumstances now = new Circumstances(couple.facts(), Couple.TODAY);
        assertThat(now.suit(only(Set.of()))).isTrue();
        assertThat(now.suit(only(Set.of(Circumstance.COUPLE, Circumstance.FAMILY)))).isTrue();
        assertThat(now.suit(only(Set.of(Circumstance.COUPLE, Circumstance.SUMMER)))).isTrue();
        assertThat(now.suit(only(Set.of(Circumstance.COUPLE, Circumstance.SUMMER, Circumstance.WINTER)))).isFalse();
        assertThat(now.suit(only(Set.of(Circumstance.PLANNER, Circumstance.SUMMER)))).isFalse();
    }

    private static Question only(Set<Circumstance> needed) {
        return new Question("a.b", "", QuestionKind.OPEN, Set.of(Stage.TALKING), Set.of(), "What else?", needed);
    }
}
