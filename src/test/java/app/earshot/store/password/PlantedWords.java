package app.earshot.store.password;

import static app.earshot.store.Samples.ACCOUNT;
import static app.earshot.store.Samples.NOW;

import app.earshot.domain.Side;
import app.earshot.domain.account.Attachment;
import app.earshot.domain.draft.Draft;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.store.AttachmentFiles;
import app.earshot.store.Notebook;
import app.earshot.store.NotebookTest;
import app.earshot.store.Samples;
import app.earshot.store.search.SearchIndex;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words that stand nowhere else, put wherever somebody's words can stand, and looked for in every byte of a folder. */
final class PlantedWords {

    /** As the index has them too. */
    static final List<String> ALL = IntStream.range(0, 20).mapToObj(number -> "zqxplanted" + (char) ('a' + number) + "wj").toList();

    private static final int HALF = 10;

    private PlantedWords() {}

    static void firstHalf(Notebook notebook) throws IOException {
        plant(notebook, 0);
    }

    static void secondHalf(Notebook notebook) throws IOException {
        plant(notebook, HALF);
    }

    private static void plant(Notebook notebook, int from) throws IOException {
        List<String> words = ALL.subList(from, from + HALF);
        AttachmentFiles files = new AttachmentFiles(notebook);
        AttachmentFiles.Kept kept = files.keep(files.copy(new ByteArrayInputStream(words.get(0).getBytes(StandardCharsets.UTF_8)), bytes -> true).orElseThrow());
        NotebookTest.write(notebook, session -> {
            session.attachments().insert(new Attachment(Samples.id(9000 + from), ACCOUNT, words.get(1) + ".pdf", kept.bytes(), kept.sha256(), NOW, null));
            session.accounts().insert(Samples.account(Samples.id(9100 + from), words.get(2)));
            session.people().insert(Samples.person(Samples.id(9200 + from), words.get(3)));
            session.entries().insert(Samples.note(Samples.id(9300 + from), ACCOUNT, NOW, words.get(4) + " and " + words.get(5)));
            session.entries().insert(Samples.with(
                    Samples.call(Samples.id(9400 + from), NOW), words.get(6), List.of(Samples.heard(Samples.id(9500 + from), Samples.id(9400 + from), NOW, "moment", words.get(7))), 0));
            session.settings().put("business-name", words.get(8));
            session.drafts().save(new Draft(
                    from == 0 ? ACCOUNT : Samples.id(9100 + from), null, EntryKind.NOTE, Side.US, 0, words.get(9), null, Set.of(), Set.of(), "", NOW));
        });
        try (SearchIndex index = SearchIndex.open(notebook)) {
            index.catchUp();
            if (index.find(words.get(4), 10).isEmpty()) {
                throw new IllegalStateException("Not found in the search");
            }
        }
    }

    /** Those that stand in any file there, in whatever case and encoding. Lock files, which hold nothing, can't be read while they are held on some systems. */
    static Set<String> in(Path folder) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).filter(file -> !file.toString().endsWith(".lock")).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                for (Charset charset : List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
                    String text = new String(bytes, charset).toLowerCase(java.util.Locale.ROOT);
                    ALL.stream().filter(text::contains).forEach(found::add);
                }
            }
        }
        return found;
    }
}
