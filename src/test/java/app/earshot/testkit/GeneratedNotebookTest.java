package app.earshot.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.account.Account;
import app.earshot.domain.timeline.Entry;
import app.earshot.listening.bank.Catalogue;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeneratedNotebookTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({"1,0,0", "1,10,10", "1,10,3", "2,10,3", "7,100,0", "30,1000,400", "31,1001,400", "50,20,5", "3,5000,4999"})
    void theSizeIsExact(int accounts, int entries, int longest) {
        GeneratedNotebook notebook = new GeneratedNotebook(3, new GeneratedNotebook.Size(accounts, entries, 2, 0.3, longest), TODAY);
        List<GeneratedNotebook.Batch> batches = notebook.batches(64).toList();
        List<Entry> all = batches.stream().flatMap(batch -> batch.entries().stream()).toList();
        assertThat(all).hasSize(entries);
        assertThat(batches).allMatch(batch -> batch.entries().size() <= 64);
        assertThat(batches.stream().flatMap(batch -> batch.accounts().stream()).map(Account::id).distinct()).hasSize(accounts);
        assertThat(batches.stream().mapToInt(batch -> batch.members().size()).sum()).isEqualTo(2 * accounts);
        Map<UUID, Long> each = all.stream().collect(Collectors.groupingBy(Entry::accountId, Collectors.counting()));
        assertThat(each.getOrDefault(notebook.accountId(GeneratedNotebook.LONGEST), 0L)).isEqualTo(accounts == 1 ? entries : longest);
    }

    @Test
    void theSameSeedGivesTheSameNotebookWhateverTheBatches() {
        GeneratedNotebook.Size size = new GeneratedNotebook.Size(20, 600, 3, 0.4, 100);
        List<Entry> one = new GeneratedNotebook(5, size, TODAY).batches(10).flatMap(batch -> batch.entries().stream()).toList();
        List<Entry> other = new GeneratedNotebook(5, size, TODAY).batches(1_000).flatMap(batch -> batch.entries().stream()).toList();
        assertThat(one).isEqualTo(other);
        assertThat(new GeneratedNotebook(6, size, TODAY).batches(10).flatMap(batch -> batch.entries().stream()).toList()).isNotEqualTo(one);
    }

    @Test
    void entriesAreInOrderInThePastAndWellFormed() {
        GeneratedNotebook.Size size = new GeneratedNotebook.Size(20, 4_000, 2, 0.4, 2_000);
        Set<UUID> ids = new HashSet<>();
        Set<UUID> known = new HashSet<>();
        Map<UUID, Entry> last = new java.util.HashMap<>();
        int[] heard = {0};
        new GeneratedNotebook(8, size, TODAY).batches(100).forEach(batch -> {
            batch.people().forEach(person -> known.add(person.id()));
            batch.entries().forEach(entry -> {
                Entry before = last.put(entry.accountId(), entry);
                assertThat(before == null || before.at().isBefore(entry.at())).isTrue();
                assertThat(entry.at()).isBefore(TODAY.atStartOfDay(ZoneOffset.UTC).toInstant());
                assertThat(ids.add(entry.id())).isTrue();
                assertThat(known).containsAll(entry.people());
                heard[0] += entry.heard().isEmpty() ? 0 : 1;
            });
        });
        assertThat(heard[0]).isBetween(1_400, 1_800);
        assertThat(GeneratedWords.TOPICS).allMatch(topic -> Catalogue.standard().topic(topic).isPresent());
    }
}
