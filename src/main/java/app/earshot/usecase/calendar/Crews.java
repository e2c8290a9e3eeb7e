package app.earshot.usecase.calendar;

import app.earshot.domain.account.Teammate;
import app.earshot.domain.account.TeammateKind;
import app.earshot.store.Session;
import java.util.List;

/** Those of ours who go out: the crew, and whoever does or did an enquiry; where nobody does, all of ours. */
public final class Crews {

    private Crews() {}

    public static List<Teammate> of(Session session) {
        List<Teammate> active = session.teammates().all().stream().filter(Teammate::active).toList();
        List<Teammate> crews = active.stream()
                .filter(each -> each.kind() == TeammateKind.CREW || session.calendar().goesOut(each.id()))
                .toList();
        return crews.isEmpty() ? active : crews;
    }
}
