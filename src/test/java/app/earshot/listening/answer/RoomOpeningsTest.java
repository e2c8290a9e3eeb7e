package app.earshot.listening.answer;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.calendar.AsksForDay;
import app.earshot.domain.calendar.RoomOnDay;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the calendar lets us answer at once. */
class RoomOpeningsTest {

    private static final LocalDate DAY = LocalDate.of(2027, 6, 26);
    private static final List<String> FREE = List.of("Are you free on the 26th?");
    private static final List<String> KEEP = List.of("Could you keep both Saturdays for us?");

    private static RoomOnDay room(LocalDate day, boolean room) {
        return new RoomOnDay(day, room, room ? List.of() : List.of("Ferris & Lane"), List.of());
    }

    @Test
    void theDayIsAnsweredWithWhatIsAskedBesideIt() {
        List<RoomOnDay> free = List.of(room(DAY, true));
        assertThat(RoomOpenings.of(FREE, free)).contains(new Opening("asked-free", List.of(), DAY));
        assertThat(RoomOpenings.of(List.of("are u free", "and how much is it"), free)).contains(new Opening("asked-free-also", List.of("what it would cost"), DAY));
        assertThat(RoomOpenings.of(FREE, List.of(room(DAY, false)))).contains(new Opening("asked-free-no", List.of(), DAY));
    }

    @Test
    void twoDaysAreBothFreeOrTheOwnerLooks() {
        List<RoomOnDay> both = List.of(room(DAY, true), room(DAY.plusWeeks(1), true));
        assertThat(RoomOpenings.of(FREE, both)).contains(new Opening("asked-free-both", List.of()));
        assertThat(RoomOpenings.of(KEEP, both)).contains(new Opening("asked-keep-both", List.of()));
        assertThat(RoomOpenings.of(KEEP, List.of(room(DAY, true), room(DAY.plusWeeks(1), false)))).isEmpty();
        assertThat(RoomOpenings.of(KEEP, List.of())).as("not looked up").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hi are you free?? its the 9th", "Are you still available that weekend", "Is the date still free?", "Seid ihr frei am 5. Juni?", "Êtes-vous disponible en mai ?"})
    void asksIfWeAreFree(String words) {
        assertThat(AsksForDay.isFree(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Is the cake gluten free?", "Feel free to ring", "Is parking free of charge?", "What are you about?"})
    void asksForSomethingElse(String words) {
        assertThat(AsksForDay.isFree(words)).isFalse();
        assertThat(AsksForDay.isKept(words)).isFalse();
    }
}
