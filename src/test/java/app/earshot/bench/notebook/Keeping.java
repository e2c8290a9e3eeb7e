package app.earshot.bench.notebook;

import app.earshot.bench.table.Asked;
import app.earshot.bench.table.Figures;
import app.earshot.bench.table.Table;
import app.earshot.bench.table.Value;
import app.earshot.domain.Side;
import app.earshot.domain.draft.Draft;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.testkit.FixedClock;
import app.earshot.usecase.timeline.EntryToSave;
import app.earshot.usecase.verbs.Verbs;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What is written: an entry with marks, until it is on the disk; a draft. Entries are removed again, so that the next run finds the same. */
public final class Keeping {

    private static final int WARMING = 15;
    private static final Asked FSYNCS = Asked.onlyInFull(10);
    private static final Value SAVED = Value.milliseconds(30);
    private static final Value SLOWEST = Value.milliseconds(100);
    /** Space is freed from 50 seconds after the first write on: see the store's own policy. */
    private static final Duration LONG = Duration.ofSeconds(75);

    private static final String TEXT = """
            Spoke about the evening and who comes when.
            " Everyone outside with sparklers, and nobody checking the time.
            ? What would you like them to remember?
            ! Send two sample sets by Thursday""";

    private final MeasuredNotebook notebook;
    private final Verbs verbs;
    private final List<UUID> saved = new ArrayList<>();

    public Keeping(MeasuredNotebook notebook) {
        this.notebook = notebook;
        this.verbs = notebook.verbs();
    }

    public void measure(int times, Table table) {
        try (BareDisk disk = new BareDisk(notebook.place().getParent())) {
            List<EntryToSave> typed = typed(WARMING + times);
            List<Figures> both = Figures.inTurn(WARMING, times, disk::write, i -> save(typed.get(i)));
            table.against("save an entry until it is on the disk", FSYNCS, "4 kB forced", both.getFirst(), both.getLast());
            table.within("save an entry until it is on the disk", SAVED, Value.median(both.getLast()));
        }
        table.shown("keep a draft until it is on the disk", Value.median(Figures.measure(WARMING, Math.min(times, TEXT.length() - WARMING), this::draft)));
        draft(TEXT.length());
        removeSaved();
    }

    /** So many saves, and as many more as it takes to come past the moments at which space is freed. */
    public void measureLong(int times, Table table) {
        List<EntryToSave> typed = typed(Math.min(times, 500));
        List<Long> taken = new ArrayList<>();
        long begun = System.nanoTime();
        while (taken.size() < times || System.nanoTime() - begun < LONG.toNanos()) {
            long before = System.nanoTime();
            save(typed.get(taken.size() % typed.size()));
            taken.add(System.nanoTime() - before);
        }
        slowest("the slowest of the first %,d saves", taken.subList(0, times), table);
        slowest("the slowest of %,d saves, one after the other for 75 s and more", taken, table);
        removeSaved();
    }

    private static void slowest(String what, List<Long> taken, Table table) {
        Figures all = Figures.of(taken);
        String which = String.format(
                Locale.ROOT, ", number %,d; the next %s", taken.indexOf(all.sorted().getLast()) + 1,
                Value.milliseconds(all.sorted().get(all.times() - 2) / 1e6).text());
        Value most = Value.milliseconds(all.most());
        table.within(String.format(Locale.ROOT, what, all.times()), SLOWEST, new Value(most.number(), most.text() + which));
    }

    void save(EntryToSave typed) {
        saved.add(verbs.saveEntry().run(typed).id());
    }

    void removeSaved() {
        saved.forEach(verbs.saveEntry()::remove);
        saved.clear();
    }

    List<EntryToSave> typed(int count) {
        List<EntryToSave> typed = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            typed.add(typed(notebook.some(i)));
        }
        return typed;
    }

    private void draft(int shorter) {
        verbs.keepDraft()
                .run(new Draft(
                        notebook.shortOne(), null, EntryKind.CALL, Side.US, 0, TEXT.substring(0, TEXT.length() - shorter), null, Set.of(),
                        Set.of(), "", FixedClock.NOW));
    }

    private EntryToSave typed(UUID account) {
        UUID person = verbs.readAccount().run(account).orElseThrow().members().getFirst().person().id();
        return new EntryToSave(
                null, account, EntryKind.CALL, Side.US, FixedClock.NOW.minusSeconds(3_600), 22, TEXT, null, Set.of(person),
                Set.of(notebook.teammates().getFirst()), Map.of());
    }
}
