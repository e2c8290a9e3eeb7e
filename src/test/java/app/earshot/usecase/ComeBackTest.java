package app.earshot.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.account.Member;
import app.earshot.domain.account.Role;
import app.earshot.testkit.Desk;
import app.earshot.usecase.account.ChangePeople;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Somebody is taken off an account and comes back to it as something else; then both are taken back. */
class ComeBackTest {

    @Test
    void theyAreWhatTheyWereAndWhereTheyStood() {
        try (Desk desk = new Desk()) {
            ChangePeople people = new ChangePeople(desk.writing);
            List<Member> before = members(desk);
            people.remove(desk.account, desk.ana);
            people.addKnown(desk.account, desk.ana, Set.of(Role.PLANNER));
            List<Member> after = members(desk);
            desk.undo();
            desk.undo();
            assertThat(members(desk)).isEqualTo(before);
            desk.redo();
            desk.redo();
            assertThat(members(desk)).isEqualTo(after);
        }
    }

    private static List<Member> members(Desk desk) {
        return desk.notebook.read(session -> session.people().members(desk.account));
    }
}
