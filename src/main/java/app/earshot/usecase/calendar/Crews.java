package app.earshot.usecase.calendar;

import app.earshot.domain.account.Teammate;
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
        return session.calendar().crews(session.teammates().all(), named);
    }
}
