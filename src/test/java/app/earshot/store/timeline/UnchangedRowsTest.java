package app.earshot.store.timeline;

import static app.earshot.store.NotebookTest.write;
import static app.earshot.store.Samples.ACCOUNT;
import static app.earshot.store.Samples.ANA;
import static app.earshot.store.Samples.NOW;
import static app.earshot.store.Samples.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.earshot.domain.Side;
import app.earshot.domain.timeline.Answer;
import app.earshot.domain.timeline.Asked;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.domain.timeline.Place;
import app.earshot.domain.timeline.Promise;
import app.earshot.domain.timeline.PromiseState;
import app.earshot.domain.timeline.Request;
import app.earshot.store.Notebook;
import app.earshot.store.Rows;
import app.earshot.store.Samples;
import app.earshot.store.failure.StaleVersion;
import app.earshot.store.row.RowCounts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;

/** Only rows that changed are written, and yet all stand as if the whole entry had been written anew. */
class UnchangedRowsTest {

    private static final List<String> TABLES = List.of("entry_person", "entry_teammate", "heard", "promise", "request", "asked");

    private final Random random = new Random(20261122);
    private long next = 10_000;

    @Test
    void whateverChangesTheRowsAreThoseOfAnEntryWrittenAnew() {
        try (Notebook changed = Notebook.inMemory()) {
            write(changed, Samples::couple);
            write(changed, session -> session.entries().insert(Samples.call(id(500), NOW)));
            for (int round = 0; round < 120; round++) {
                Entry before = changed.read(session -> session.entries().find(id(500))).orElseThrow();
                Entry after = mutated(before);
                boolean goes = random.nextInt(6) == 0;
                write(changed, session -> {
                    if (goes) {
                        session.entries().setRemoved(before.id(), NOW);
                    }
                    session.entries().update(after);
                    if (goes && random.nextBoolean()) {
                        session.entries().setRemoved(before.id(), null);
                    }
                });
                Entry there = changed.read(session -> session.entries().find(id(500))).orElseThrow();
                try (Notebook anew = Notebook.inMemory()) {
                    write(anew, Samples::couple);
                    write(anew, session -> session.entries().insert(there));
                    assertThat(rows(changed)).as("round %d", round).isEqualTo(rows(anew));
                }
                assertThat(List.of(there.heard(), there.promises(), there.asked()))
                        .as("round %d", round)
                        .isEqualTo(List.of(after.heard(), after.promises(), after.asked()));
                assertThatThrownBy(() -> write(changed, session -> session.entries().update(before))).isInstanceOf(StaleVersion.class);
                if (there.removedAt() != null) {
                    write(changed, session -> session.entries().setRemoved(before.id(), null));
                }
            }
            assertThat(changed.<Boolean>read(session -> new RowCounts(session.handle()).areRight())).isTrue();
        }
    }

    private static Map<String, List<Map<String, Object>>> rows(Notebook notebook) {
        Map<String, List<Map<String, Object>>> all = Rows.all(notebook);
        all.keySet().retainAll(TABLES);
        all.replaceAll((table, rows) -> rows.stream()
                .sorted(Comparator.comparing(row -> String.valueOf(row.get("id")) + row.get("person_id") + row.get("teammate_id")))
                .toList());
        return all;
    }

    /** Other lines, in another order, perhaps none, perhaps at another time. */
    private Entry mutated(Entry entry) {
        Instant at = random.nextInt(5) == 0 ? entry.at().plusSeconds(random.nextInt(100)) : entry.at();
        return new Entry(
                entry.id(), entry.accountId(), entry.kind(), entry.startedBy(), at, entry.minutes(), entry.text(), entry.talkShare(),
                random.nextBoolean() ? Set.of(ANA) : Set.of(), entry.teammates(),
                shaken(entry.heard(), number -> new HeardItem(
                        id(number), ACCOUNT, entry.id(), null, "moment", "Words " + number % 3, new Place(0, 3), at, null, null)),
                shaken(entry.promises(), number -> new Promise(
                        id(number), ACCOUNT, entry.id(), Side.US, null, null, "Send " + number % 3, new Place(3, 9), null, null, false,
                        PromiseState.OPEN, null)),
                shaken(entry.requests(), number -> new Request(
                        id(number), ACCOUNT, entry.id(), null, "Meet " + number % 3, new Place(10, 19), "", Answer.OPEN, "", "", null, "")),
                shaken(entry.asked(), number -> new Asked(id(number), ACCOUNT, entry.id(), "q-1", "moment", "When " + number % 3, new Place(0, 2))),
                entry.removedAt(), entry.version());
    }

    private <T> List<T> shaken(List<T> rows, LongFunction<T> made) {
        List<T> shaken = new ArrayList<>(rows);
        switch (random.nextInt(6)) {
            case 0 -> Collections.shuffle(shaken, random);
            case 1 -> shaken.clear();
            case 2 -> add(shaken, made, random.nextInt(shaken.size() + 1));
            case 3 -> {
                if (!shaken.isEmpty()) {
                    shaken.remove(random.nextInt(shaken.size()));
                }
            }
            case 4 -> {
                for (int i = 0; i < 4; i++) {
                    add(shaken, made, shaken.size());
                }
            }
            default -> {}
        }
        return shaken;
    }

    private <T> void add(List<T> rows, LongFunction<T> made, int at) {
        rows.add(at, made.apply(next++));
    }
}
