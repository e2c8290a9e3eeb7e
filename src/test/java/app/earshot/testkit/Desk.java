package app.earshot.testkit;

import app.earshot.domain.Side;
import app.earshot.domain.account.Role;
import app.earshot.domain.account.TeammateKind;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.store.Notebook;
import app.earshot.usecase.Changes;
import app.earshot.usecase.UndoChanges;
import app.earshot.usecase.Writing;
import app.earshot.usecase.account.BeginEnquiry;
import app.earshot.usecase.account.NewEnquiry;
import app.earshot.usecase.account.NewPerson;
import app.earshot.usecase.business.KeepTeam;
import app.earshot.usecase.timeline.EntryToSave;
import app.earshot.usecase.timeline.SaveEntry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A real notebook in memory with a fixed clock, and the few things that most tests of verbs begin with. */
public final class Desk implements AutoCloseable {

    public static final ZoneId ZONE = ZoneId.of("Europe/London");
    public static final Instant NOW = Instant.parse("2026-12-02T10:00:00Z");

    public final Notebook notebook = Notebook.inMemory();
    public final List<UUID> told = new ArrayList<>();
    public final Writing writing;
    public final UUID helen;
    public final UUID ana;
    public final UUID luis;
    public final UUID account;
    private long nextId;

    public Desk() {
        Changes changes = new Changes();
        changes.listen(told::add);
        writing = new Writing(notebook, changes, Clock.fixed(NOW, ZONE), () -> new UUID(0x7000L, 0x8000000000000000L | ++nextId));
        helen = new KeepTeam(writing).add("Helen Ward", TeammateKind.OWNER);
        account = new BeginEnquiry(writing)
                .run(new NewEnquiry(
                        "", app.earshot.domain.account.AccountKind.COUPLE,
                        List.of(
                                new NewPerson("Ana Petrova", Set.of(Role.BRIDE), List.of(), ""),
                                new NewPerson("Luis Moreno", Set.of(Role.GROOM), List.of(), "")),
                        null, List.of(), "", "", "", "", null));
        var members = notebook.read(session -> session.people().members(account));
        ana = members.get(0).person().id();
        luis = members.get(1).person().id();
    }

    /** Saves a call with Ana that began an hour ago. */
    public Entry call(String text) {
        return new SaveEntry(writing, ZONE, java.util.Locale.UK).run(typed(null, text));
    }

    public Entry change(Entry entry, String text) {
        return new SaveEntry(writing, ZONE, java.util.Locale.UK).run(typed(entry.id(), text));
    }

    public Entry entry(UUID id) {
        return notebook.read(session -> session.entries().find(id)).orElseThrow();
    }

    public void undo() {
        new UndoChanges(writing).undo().orElseThrow();
    }

    public void redo() {
        new UndoChanges(writing).redo().orElseThrow();
    }

    public EntryToSave typed(UUID entryId, String text) {
        return new EntryToSave(
                entryId, account, EntryKind.CALL, Side.US, NOW.minusSeconds(3600), 22, text, null, Set.of(ana), Set.of(helen),
                Map.of());
    }

    @Override
    public void close() {
        notebook.close();
    }
}
