package app.earshot.bench.notebook;

import app.earshot.store.Notebook;
import app.earshot.store.Session;
import app.earshot.testkit.GeneratedNotebook;
import app.earshot.testkit.GeneratedNotebook.Batch;

/** Puts what was generated into a notebook, and a sign that it is all there. */
final class Filling {

    private static final int ENTRIES_AT_ONCE = 2_000;
    private static final String FILLED = "bench-filled";

    private Filling() {}

    static boolean isDone(Notebook notebook) {
        return notebook.read(session -> session.settings().get(FILLED)).isPresent();
    }

    static void fill(Notebook notebook, GeneratedNotebook generated, String sign) {
        notebook.write(session -> {
            generated.teammates().forEach(session.teammates()::insert);
            return true;
        });
        generated.batches(ENTRIES_AT_ONCE).forEach(batch -> notebook.write(session -> put(session, batch)));
        notebook.write(session -> {
            session.settings().put(FILLED, sign);
            return true;
        });
    }

    private static boolean put(Session session, Batch batch) {
        batch.people().forEach(session.people()::insert);
        batch.accounts().forEach(session.accounts()::insert);
        batch.members().forEach(member -> session.people()
                .saveMember(member.accountId(), member.person().id(), member.roles(), member.position()));
        batch.enquiries().forEach(session.enquiries()::insert);
        session.entries().insertAll(batch.entries());
        batch.goals().forEach(session.goals()::insert);
        return true;
    }
}
