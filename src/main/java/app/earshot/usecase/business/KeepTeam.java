package app.earshot.usecase.business;

import app.earshot.domain.Sentence;
import app.earshot.domain.account.Teammate;
import app.earshot.domain.account.TeammateKind;
import app.earshot.store.Session;
import app.earshot.usecase.FormField;
import app.earshot.usecase.Refused;
import app.earshot.usecase.Words;
import app.earshot.usecase.Writing;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Our side: who is on it, and who of them is at this laptop. */
public final class KeepTeam {

    private final Writing writing;

    public KeepTeam(Writing writing) {
        this.writing = writing;
    }

    /** The person at this laptop first, then by name; those who left too. */
    public List<Teammate> all() {
        return writing.read(session -> session.teammates().all());
    }

    /** Adds somebody. The first one is taken to be the person at this laptop. Returns the id. */
    public UUID add(String name, TeammateKind kind) {
        String tidied = nameOf(name);
        boolean first = all().isEmpty();
        Teammate teammate = new Teammate(writing.newId(), tidied, kind, first, true, 0);
        boolean[] made = {false};
        writing.make(
                Sentence.of("done.teammate-added", tidied),
                null,
                session -> {
                    if (made[0]) {
                        put(session, teammate, tidied, first, true);
                    } else {
                        session.teammates().insert(teammate);
                        made[0] = true;
                    }
                },
                session -> put(session, teammate, tidied, false, false));
        return teammate.id();
    }

    /** Enters who is at this laptop into a new notebook, which is not something to undo. */
    public void begin(String name) {
        Teammate me = new Teammate(writing.newId(), nameOf(name), TeammateKind.OWNER, true, true, 0);
        writing.keep(null, session -> session.teammates().insert(me));
    }

    public void rename(UUID teammateId, String name) {
        Teammate before = find(teammateId);
        String tidied = nameOf(name);
        writing.make(
                Sentence.of("done.teammate-renamed", tidied),
                null,
                session -> put(session, before, tidied, before.me(), before.active()),
                session -> put(session, before, before.name(), before.me(), before.active()));
    }

    /** Marks somebody as having left, or as back. Their conversations stay under their name. */
    public void setActive(UUID teammateId, boolean active) {
        Teammate before = find(teammateId);
        writing.make(
                Sentence.of(active ? "done.teammate-back" : "done.teammate-left", before.name()),
                null,
                session -> put(session, before, before.name(), before.me(), active),
                session -> put(session, before, before.name(), before.me(), before.active()));
    }

    /** Says who makes up a crew of several; nobody makes up itself. */
    public void setMembers(UUID crewId, Set<UUID> members) {
        Teammate before = find(crewId);
        Set<UUID> others = members.stream().filter(each -> !each.equals(crewId)).collect(Collectors.toSet());
        writing.make(
                Sentence.of("done.crew-members", before.name()),
                null,
                session -> putMembers(session, crewId, others),
                session -> putMembers(session, crewId, before.members()));
    }

    private static void putMembers(Session session, UUID crewId, Set<UUID> members) {
        Teammate now = session.teammates().all().stream().filter(each -> each.id().equals(crewId)).findFirst().orElseThrow();
        session.teammates().update(new Teammate(now.id(), now.name(), now.kind(), now.me(), now.active(), members, now.version()));
    }

    /** Says who is at this laptop. */
    public void setMe(UUID teammateId) {
        Teammate chosen = find(teammateId);
        List<Teammate> before = all();
        writing.make(
                Sentence.of("done.teammate-me", chosen.name()),
                null,
                session -> before.forEach(
                        it -> put(session, it, it.name(), it.id().equals(teammateId), it.active())),
                session -> before.forEach(it -> put(session, it, it.name(), it.me(), it.active())));
    }

    private static void put(Session session, Teammate teammate, String name, boolean me, boolean active) {
        Teammate stored = session.teammates().all().stream()
                .filter(it -> it.id().equals(teammate.id()))
                .findFirst()
                .orElseThrow();
        session.teammates()
                .update(new Teammate(stored.id(), name, stored.kind(), me, active, stored.members(), stored.version()));
    }

    private Teammate find(UUID teammateId) {
        return all().stream()
                .filter(it -> it.id().equals(teammateId))
                .findFirst()
                .orElseThrow(() -> Refused.of("refused.teammate-gone"));
    }

    private static String nameOf(String typed) {
        return Words.required(typed, FormField.NAME, "refused.name-missing");
    }
}
