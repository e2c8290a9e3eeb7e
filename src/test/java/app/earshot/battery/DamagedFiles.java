package app.earshot.battery;

import static app.earshot.store.Samples.ACCOUNT;
import static app.earshot.store.Samples.NOW;
import static app.earshot.store.Samples.id;

import app.earshot.store.Notebook;
import app.earshot.store.NotebookTest;
import app.earshot.store.Samples;
import app.earshot.store.failure.NotebookRefused;
import app.earshot.store.failure.StoreFailure;
import app.earshot.store.h2.salvage.IntactRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;

/**
 * A notebook that was closed, as nothing but its file, with no note beside it of what it was: so that only what is in the file can tell. Each way of
 * damage so many times; opened, read against what it was, and looked through for what can be read.
 */
final class DamagedFiles {

    private static final List<String> WRITTEN = List.of(
            "account", "person", "person_contact", "enquiry", "stage_change", "entry", "heard", "promise", "request", "asked");

    private final Path home;
    private final byte[] whole;
    private final String saved;
    private final IntactRows intact;

    DamagedFiles(Path home, int entries) throws NotebookRefused, IOException {
        this.home = home;
        Path folder = home.resolve("whole");
        try (Notebook notebook = Notebook.create(folder, NOW)) {
            NotebookTest.write(notebook, Samples::couple);
            NotebookTest.write(notebook, session -> session.entries().insertAll(LongStream.range(1000, 1000 + entries)
                    .mapToObj(number -> Samples.call(id(number), NOW.plusSeconds(number)))
                    .toList()));
            saved = words(notebook);
        }
        whole = Files.readAllBytes(folder.resolve("notebook.mv.db"));
        intact = new IntactRows(folder.resolve("notebook.mv.db"));
    }

    Map<Damage, Counts> run(int times, long seed) throws IOException {
        Map<Damage, Counts> all = new EnumMap<>(Damage.class);
        Random random = new Random(seed);
        for (Damage damage : Damage.values()) {
            Counts counts = all.computeIfAbsent(damage, any -> new Counts());
            for (int i = 0; i < times; i++) {
                Path folder = Files.createDirectories(home.resolve("mutant"));
                Path file = folder.resolve("notebook.mv.db");
                Files.write(file, damage.of(whole, random));
                counts.addRows(intact.found(file));
                counts.add(opened(folder));
                delete(folder);
            }
        }
        return all;
    }

    private String opened(Path folder) {
        try (Notebook notebook = Notebook.open(folder, NOW)) {
            if (words(notebook).equals(saved)) {
                return "opened as it was";
            }
            return notebook.mismatches().isEmpty() ? Counts.SILENT : "opened, and the digests name what reads otherwise";
        } catch (NotebookRefused refused) {
            return "refused as " + refused.reason().code();
        } catch (StoreFailure failed) {
            return "opened, and reading failed with a sentence";
        }
    }

    private static String words(Notebook notebook) {
        StringBuilder words = new StringBuilder();
        for (String table : WRITTEN) {
            words.append(table).append(notebook.<List<String>>read(session -> session.handle()
                    .createQuery("select * from " + table)
                    .mapToMap()
                    .map(row -> String.valueOf(new java.util.TreeMap<>(row)))
                    .stream()
                    .sorted()
                    .toList()));
        }
        return words.append(notebook.<Integer>read(session -> session.entries().page(ACCOUNT, null, 5000).size())).toString();
    }

    static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
