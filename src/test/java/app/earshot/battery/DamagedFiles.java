package app.earshot.battery;

import static app.earshot.store.Samples.ACCOUNT;
import static app.earshot.store.Samples.NOW;
import static app.earshot.store.Samples.id;

import app.earshot.store.Notebook;
import app.earshot.store.NotebookTest;
import app.earshot.store.Samples;
import app.earshot.store.check.NotebookCheck;
import app.earshot.store.check.NotebookCheck.Found;
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
import java.util.TreeMap;
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
    private final Map<String, List<String>> saved;
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

    Map<Damage, Counts> run(Damage[] ways, int times, long seed) throws IOException {
        Map<Damage, Counts> all = new EnumMap<>(Damage.class);
        Random random = new Random(seed);
        for (Damage damage : ways) {
            Counts counts = all.computeIfAbsent(damage, any -> new Counts());
            for (int i = 0; i < times; i++) {
                Path folder = Files.createDirectories(home.resolve("mutant"));
                Path file = folder.resolve("notebook.mv.db");
                Files.write(file, damage.of(whole, random));
                counts.addRows(intact.found(file));
                counts.add(opened(folder, counts));
                delete(folder);
            }
        }
        return all;
    }

    private String opened(Path folder, Counts counts) {
        try (Notebook notebook = Notebook.open(folder, NOW)) {
            Map<String, List<String>> now = words(notebook);
            if (now.equals(saved)) {
                return "opened as it was";
            }
            Found found = new NotebookCheck(notebook).look();
            if (found.isSound()) {
                counts.trace(otherwise(now));
                return Counts.SILENT;
            }
            return found.mismatches().isEmpty() ? "opened, and the check says that a list is short" : "opened, and the digests name what reads otherwise";
        } catch (NotebookRefused refused) {
            return "refused as " + refused.reason().code();
        } catch (StoreFailure failed) {
            return "opened, and reading failed with a sentence";
        }
    }

    /** The rows that read otherwise, by their tables: where something that nothing tells has to be looked for. */
    private String otherwise(Map<String, List<String>> now) {
        StringBuilder rows = new StringBuilder();
        saved.forEach((table, before) -> {
            List<String> gone = before.stream().filter(row -> !now.get(table).contains(row)).toList();
            List<String> come = now.get(table).stream().filter(row -> !before.contains(row)).toList();
            if (!now.get(table).equals(before)) {
                rows.append(table).append(": ").append(gone).append(" became ").append(come).append(' ');
            }
        });
        return rows.toString();
    }

    private static Map<String, List<String>> words(Notebook notebook) {
        Map<String, List<String>> words = new TreeMap<>();
        for (String table : WRITTEN) {
            words.put(table, notebook.read(session -> session.handle()
                    .createQuery("select * from " + table)
                    .mapToMap()
                    .map(row -> String.valueOf(new TreeMap<>(row)))
                    .stream()
                    .sorted()
                    .toList()));
        }
        words.put("page", List.of(notebook.<Integer>read(session -> session.entries().page(ACCOUNT, null, 5000).size()).toString()));
        return words;
    }

    static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
