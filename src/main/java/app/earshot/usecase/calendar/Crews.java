package app.earshot.usecase.calendar;

import app.earshot.domain.account.Teammate;
import app.earshot.domain.account.TeammateKind;
import app.earshot.store.Session;
import java.util.List;
import java.util.UUID;

/** Those of ours who go out: the crew, and whoever does or did an enquiry; where nobody does, all of ours. */
public final class Crews {

    private Crews() {}

    public static List<Teammate> of(Session session) {
        return of(session, List.of());
    }

    /**
     * The same with some who are to go.
     *
     * @param named their ids; whoever of them has left is left out
     */
    public static List<Teammate> of(Session session, List<UUID> named) {
        List<Teammate> active = session.teammates().all().stream().filter(Teammate::active).toList();
        List<Teammate> crews = active.stream()
                .filter(each -> each.kind() == TeammateKind.CREW || named.contains(each.id()) || session.calendar().goesOut(each.id()))
                .toList();
        return crews.isEmpty() ? active : crews;
    }
}
