package app.earshot.store.search;

import static app.earshot.store.NotebookTest.write;
import static app.earshot.store.Samples.ACCOUNT;
import static app.earshot.store.Samples.ANA;
import static app.earshot.store.Samples.NOW;
import static app.earshot.store.Samples.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.earshot.domain.account.Account;
import app.earshot.domain.account.AccountKind;
import app.earshot.domain.timeline.Disagreement;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.Hit;
import app.earshot.domain.timeline.HitKind;
import app.earshot.domain.timeline.Place;
import app.earshot.domain.timeline.PositionTaken;
import app.earshot.store.Samples;
import app.earshot.store.failure.StoreFailure;
import app.earshot.store.folder.DurableFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchIndexTest extends SearchTest {

    @Test
    void anIndexThatCouldNotBeWrittenIsWrittenAgainLater() throws IOException {
        Path folder = notebook.folder().resolve("index");
        Path away = Files.move(folder, notebook.folder().resolve("away"));
        write(notebook, session -> session.entries().insert(Samples.note(id(60), ACCOUNT, NOW, "sparklers")));
        assertThatThrownBy(index::catchUp).isInstanceOf(StoreFailure.class);
        Files.move(away, folder);
        index.catchUp();
        assertThat(index.find("sparklers", 10)).hasSize(1);
        assertThat(index.find("Petrova", 10)).as("what it had before").isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Zażółć gęślą jaźń, Łódź   | lodz
            Zażółć gęślą jaźń, Łódź   | zazolc gesla
            Ærøskøbing og Straße      | aeroskobing strasse
            Ελπίδα για όλους          | ελπιδα
            Надежда умирает последней | надежда посл
            أَمَلٌ كبير                | امل
            婚礼在花园                  | 花园
            のぞみがある                | のぞみ
            희망의 노래                 | 희망
            आशा और संगीत               | आशा
            She dances until late     | dancing
            Luis's grandparents left  | luis grandpar
            Call them: o'brien@example.com | o'brien
            """)
    void findsEveryAlphabetWithOrWithoutAccents(String said, String wanted) {
        write(notebook, session -> session.entries().insert(Samples.note(id(60), ACCOUNT, NOW, said)));
        index.catchUp();
        assertThat(index.find(wanted, 10)).singleElement().satisfies(hit -> {
            assertThat(hit.id()).isEqualTo(id(60));
            assertThat(hit.matches()).isNotEmpty();
        });
        assertThat(index.find(wanted + " nowhere", 10)).isEmpty();
    }

    @Test
    void theLastWordMayBeOnlyBegunTheOthersMayNot() {
        write(notebook, session -> session.entries().insert(Samples.note(id(60), ACCOUNT, NOW, "sparklers outside")));
        index.catchUp();
        assertThat(index.find("sparklers out", 10)).hasSize(1);
        assertThat(index.find("out sparklers", 10)).isEmpty();
        assertThat(index.find("OUTSIDE sparkl", 10).getFirst().matches())
                .containsExactly(new Place(0, 9), new Place(10, 17));
        assertThat(index.find(" ,. ", 10)).isEmpty();
    }

    @Test
    void whatWasHeardStandsForItsEntryAndSaysWhoSaidItAndWhere() {
        Entry call = Samples.call(id(50), NOW);
        write(notebook, session -> session.entries().insert(call));
        index.catchUp();
        assertThat(index.find("sparklers", 10)).singleElement().satisfies(hit -> {
            assertThat(hit.kind()).isEqualTo(HitKind.HEARD);
            assertThat(hit.entryId()).isEqualTo(call.id());
            assertThat(hit.accountId()).isEqualTo(ACCOUNT);
            assertThat(hit.personName()).isEqualTo("Ana Petrova");
            assertThat(hit.place()).isEqualTo(call.heard().getFirst().place());
            assertThat(hit.text()).isEqualTo("Sparklers outside.");
            assertThat(hit.at()).isEqualTo(NOW);
        });
    }

    @Test
    void theWordsOfADisagreementLeadToItUntilItIsTakenAway() {
        Disagreement clash = new Disagreement(
                id(70), ACCOUNT, "The volume after nine",
                List.of(new PositionTaken(id(71), ANA, null, "It trips on feet", LocalDate.EPOCH)),
                "the neighbour's baby", "", LocalDate.EPOCH, null, null, true, null, 0);
        write(notebook, session -> session.disagreements().insert(clash));
        index.catchUp();
        for (String words : List.of("volume nine", "trips feet", "neighbour baby")) {
            assertThat(index.find(words, 10)).as(words).singleElement().satisfies(hit -> {
                assertThat(hit.kind()).isEqualTo(HitKind.DISAGREEMENT);
                assertThat(hit.id()).isEqualTo(clash.id());
                assertThat(hit.entryId()).isNull();
                assertThat(hit.matches()).hasSize(2);
            });
        }
        write(notebook, session -> session.disagreements().update(clash.withRemoved(NOW)));
        assertThat(index.find("volume", 10)).as("gone from the notebook before the index knows").isEmpty();
        index.catchUp();
        assertThat(index.find("volume", 10)).isEmpty();
    }

    @Test
    void namesComeFirstThenTheNewestWords() {
        write(notebook, session -> {
            for (int i = 0; i < 5; i++) {
                session.entries().insert(Samples.note(id(60 + i), ACCOUNT, NOW.plusSeconds(i), "Ana said " + i));
            }
        });
        index.catchUp();
        assertThat(index.find("ana", 10).stream().map(Hit::kind).toList())
                .startsWith(HitKind.ACCOUNT, HitKind.PERSON)
                .endsWith(HitKind.ENTRY);
        assertThat(index.find("ana said", 3).stream().map(Hit::id).toList())
                .containsExactly(id(64), id(63), id(62));
        assertThat(index.find("ana", 4)).hasSize(4);
    }

    @Test
    void followsEveryChange() {
        Entry note = Samples.note(id(60), ACCOUNT, NOW, "apples");
        write(notebook, session -> session.entries().insert(note));
        write(notebook, session -> session.entries().update(Samples.with(note, "pears", List.of(), 0)));
        index.catchUp();
        assertThat(index.find("apples", 10)).isEmpty();
        assertThat(index.find("pears", 10)).hasSize(1);
        write(notebook, session -> session.entries().setRemoved(note.id(), NOW));
        index.catchUp();
        assertThat(index.find("pears", 10)).isEmpty();
        write(notebook, session -> session.entries().setRemoved(note.id(), null));
        write(notebook, session -> session.accounts()
                .update(new Account(ACCOUNT, "The Petrova wedding", AccountKind.COUPLE, "Met at a fair", NOW, null, 0)));
        write(notebook, session -> session.people().setMemberRemoved(ACCOUNT, ANA, NOW));
        index.catchUp();
        assertThat(index.find("pears", 10)).hasSize(1);
        assertThat(index.find("met fair", 10)).singleElement().extracting(Hit::kind).isEqualTo(HitKind.ACCOUNT);
        assertThat(index.find("ana", 10)).isEmpty();
    }

    @Test
    void aRemovedAccountIsGoneWithAllThatHangsOnItAndComesBack() {
        write(notebook, session -> session.entries().insert(Samples.call(id(50), NOW)));
        write(notebook, session -> session.accounts().setRemoved(ACCOUNT, NOW));
        assertThat(index.find("petrova", 10)).as("even before the index knows").isEmpty();
        index.catchUp();
        assertThat(index.find("sparklers", 10)).isEmpty();
        write(notebook, session -> session.accounts().setRemoved(ACCOUNT, null));
        index.catchUp();
        assertThat(index.find("sparklers", 10)).hasSize(1);
        assertThat(index.find("petrova", 10)).hasSize(2);
    }

    /** A crash after the commit of the notebook and before that of the index, seen from the next start. */
    @Test
    void nothingIsLostBetweenTheNotebookAndTheIndex() {
        write(notebook, session -> session.entries().insert(Samples.note(id(60), ACCOUNT, NOW, "apples")));
        index.close();
        index = SearchIndex.open(notebook);
        assertThat(index.find("apples", 10)).isEmpty();
        index.catchUp();
        assertThat(index.find("apples", 10)).hasSize(1);
        assertThat(notebook.<Long>read(session -> session.searchPending().last())).isZero();
    }

    @Test
    void aMissingOrDamagedIndexIsMadeAgain() throws IOException {
        write(notebook, session -> session.entries().insert(Samples.call(id(50), NOW)));
        index.catchUp();
        Path folder = notebook.folder().resolve("index");
        for (int round = 0; round < 2; round++) {
            index.close();
            if (round == 0) {
                DurableFiles.deleteAll(folder);
            } else {
                for (Path file : files(folder)) {
                    byte[] bytes = Files.readAllBytes(file);
                    for (int i = bytes.length / 2; i < bytes.length; i++) {
                        bytes[i] ^= 0x55;
                    }
                    Files.write(file, bytes);
                }
            }
            index = SearchIndex.open(notebook);
            index.catchUp();
            assertThat(index.find("sparklers", 10)).hasSize(1);
            assertThat(index.find("luis", 10)).hasSize(2);
        }
    }

    @Test
    void makingItAnewCanBeStoppedAndIsBegunAgain() throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            entries.add(Samples.note(id(2000 + i), ACCOUNT, NOW, "apples " + i));
        }
        write(notebook, session -> session.entries().insertAll(entries));
        index.close();
        DurableFiles.deleteAll(notebook.folder().resolve("index"));
        index = SearchIndex.open(notebook);
        AtomicInteger asked = new AtomicInteger();
        index.catchUp(() -> asked.incrementAndGet() > 5);
        index.close();
        index = SearchIndex.open(notebook);
        index.catchUp();
        assertThat(index.find("apples 999", 10)).hasSize(1);
        assertThat(index.find("apples", 2000)).hasSize(1000);
    }

    @Test
    void onlyItsOwnerCanReadIt() throws IOException {
        for (Path file : files(notebook.folder().resolve("index"))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .as(file.toString())
                    .isIn("rw-------", file.endsWith("write.lock") ? "rw-r--r--" : "rw-------");
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }

    /** Somebody pastes a letter into the search. */
    @Test
    void aWholeLetterCanBeLookedFor() {
        String letter = "no talking over songs ".repeat(20_000);
        assertThat(index.find(letter, 10)).isEmpty();
    }
}
