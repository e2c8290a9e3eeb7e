package app.earshot.bench.notebook;

import app.earshot.bench.table.Figures;
import app.earshot.bench.table.Table;
import app.earshot.bench.table.Value;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.listening.Adviser;
import app.earshot.listening.bank.Repertoire;
import app.earshot.testkit.FixedClock;
import app.earshot.testkit.ProcessorTime;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Of what to ask next: how much is reading what it rests on, and how much is thinking, in time of the processor. */
final class Thinking {

    private static final int WARMING = 60;
    private static final Value THINKING = Value.milliseconds(10);
    private static final LocalDate TODAY = LocalDate.ofInstant(FixedClock.NOW, FixedClock.ZONE);

    private final MeasuredNotebook notebook;

    Thinking(MeasuredNotebook notebook) {
        this.notebook = notebook;
    }

    void measure(int times, Table table) {
        List<Figures> read = Figures.toldInTurn(WARMING, times, () -> reading(notebook.shortOne()), () -> reading(notebook.longest()));
        table.shown("  of which reading, processor: " + notebook.entriesOfShortOne() + " entries", Value.median(read.getFirst()));
        table.shown("  of which reading, processor: " + Reading.many(notebook.entriesOfLongest()), Value.median(read.getLast()));
        Repertoire repertoire = notebook.environment().writing().repertoire();
        AccountFacts few = facts(notebook.shortOne());
        AccountFacts many = facts(notebook.longest());
        List<Figures> thought = Figures.toldInTurn(WARMING, times, () -> think(few, repertoire), () -> think(many, repertoire));
        table.within("  of which thinking, processor: " + notebook.entriesOfShortOne() + " entries", THINKING, Value.median(thought.getFirst()));
        table.within("  of which thinking, processor: " + Reading.many(notebook.entriesOfLongest()), THINKING, Value.median(thought.getLast()));
    }

    /** On the thread that reads the notebook, whichever that is. */
    private long reading(UUID account) {
        return notebook.environment().writing().read(session -> {
            long begun = ProcessorTime.now();
            session.facts().of(account);
            return ProcessorTime.now() - begun;
        });
    }

    private AccountFacts facts(UUID account) {
        return notebook.environment().writing().read(session -> session.facts().of(account));
    }

    private static long think(AccountFacts facts, Repertoire repertoire) {
        long begun = ProcessorTime.now();
        Adviser.advise(facts, TODAY, FixedClock.ZONE, repertoire);
        return ProcessorTime.now() - begun;
    }
}
