package app.earshot.battery;

import static app.earshot.store.Samples.NOW;

import app.earshot.store.Notebook;
import app.earshot.store.NotebookTest;
import app.earshot.store.Samples;
import app.earshot.store.engine.Schema;
import app.earshot.store.failure.NotebookRefused;
import app.earshot.store.failure.StoreFailure;
import app.earshot.store.h2.FailingDisk;
import app.earshot.store.h2.H2Engine;
import app.earshot.store.opening.NotebookOpening;
import java.io.IOException;
import java.nio.file.Path;

/** Opening, five saves and closing, with each call of the engine that writes or forces, or each that reads, failing in turn: once, or from then on. */
final class FailingCalls {

    private static final int SAVES = 5;
    private static final int FOR_GOOD = 1_000_000;

    private final Path home;
    private final boolean reading;

    /** @param reading whether the calls that read fail, instead of those that write or force */
    FailingCalls(Path home, boolean reading) {
        this.home = home;
        this.reading = reading;
    }

    /** @param step every so manieth call is made to fail; 1 for each. @param most at most so many tries */
    Counts run(int step, int most, boolean forGood) throws NotebookRefused, IOException {
        Counts counts = new Counts();
        try (FailingDisk disk = new FailingDisk()) {
            for (int call = 0; call < step * most; call += step) {
                Path folder = home.resolve("failing");
                try (Notebook notebook = Notebook.create(folder, NOW)) {
                    NotebookTest.write(notebook, Samples::couple);
                }
                fail(disk, call, forGood ? FOR_GOOD : 1);
                int failedBefore = disk.failed();
                long saved = saved(folder);
                boolean failed = disk.failed() > failedBefore;
                fail(disk, 0, 0);
                counts.add(found(folder, saved));
                DamagedFiles.delete(folder);
                if (!failed) {
                    return counts;
                }
            }
        }
        return counts;
    }

    private void fail(FailingDisk disk, int after, int times) {
        if (reading) {
            disk.failReadingAfter(after, times);
        } else {
            disk.failAfter(after, times);
        }
    }

    /** How many saves in a row were reported, from the first. */
    private static long saved(Path folder) {
        long saved = 0;
        try (Notebook notebook = Notebook.open(new NotebookOpening(folder, NOW, Schema.current(), new H2Engine(FailingDisk.SCHEME + ":")))) {
            for (int i = 0; i < SAVES; i++) {
                long number = 1000 + i;
                try {
                    NotebookTest.write(notebook, session -> session.entries().insert(Samples.call(Samples.id(number), NOW.plusSeconds(number))));
                    saved |= 1L << i;
                } catch (StoreFailure refused) {
                    continue;
                }
            }
        } catch (NotebookRefused refused) {
            return saved;
        }
        return saved;
    }

    private static String found(Path folder, long saved) {
        try (Notebook notebook = Notebook.open(folder, NOW)) {
            for (int i = 0; i < SAVES; i++) {
                long number = 1000 + i;
                boolean there = notebook.<Boolean>read(session -> session.entries().find(Samples.id(number)).isPresent());
                if (!there && (saved & 1L << i) != 0) {
                    return Counts.LOST;
                }
            }
            return notebook.mismatches().isEmpty() ? "all that was reported is there" : "something reads otherwise than it was saved";
        } catch (NotebookRefused refused) {
            return "refused as " + refused.reason().code();
        }
    }
}
