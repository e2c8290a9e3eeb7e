package app.earshot.store.search;

import static app.earshot.store.NotebookTest.write;
import static app.earshot.store.Samples.ACCOUNT;
import static app.earshot.store.Samples.NOW;
import static app.earshot.store.Samples.id;
import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.Hit;
import app.earshot.store.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The table beside the test holds texts, what somebody types, and whether it finds the text. */
class SearchAsPeopleTypeTest extends SearchTest {

    private static final int FIRST = 5_000;

    @Test
    void findsWhatIsThereAndNothingElse() throws IOException {
        List<Case> cases = cases();
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            entries.add(Samples.note(id(FIRST + i), ACCOUNT, NOW.plusSeconds(i), cases.get(i).text()));
        }
        write(notebook, session -> session.entries().insertAll(entries));
        index.catchUp();
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            UUID wanted = id(FIRST + i);
            List<Hit> hits = index.find(cases.get(i).typed(), 1_000).stream().filter(hit -> hit.id().equals(wanted)).toList();
            if (hits.isEmpty() == cases.get(i).found()) {
                wrong.add(cases.get(i) + (hits.isEmpty() ? ": nothing came" : ": it came"));
            } else if (cases.get(i).found() && hits.getFirst().matches().isEmpty()) {
                wrong.add(cases.get(i) + ": no word of it is shown");
            }
        }
        assertThat(cases).hasSizeGreaterThan(150);
        assertThat(wrong).isEmpty();
    }

    private static List<Case> cases() throws IOException {
        try (var table = SearchAsPeopleTypeTest.class.getResourceAsStream("as-people-type.txt")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| "))
                    .map(columns -> new Case(columns[0], columns[1], columns[2].equals("found")))
                    .toList();
        }
    }

    private record Case(String text, String typed, boolean found) {}
}
