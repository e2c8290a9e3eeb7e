package app.earshot.ui.parts.paging;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.AccountRow;
import app.earshot.domain.account.Outlook.Need;
import app.earshot.domain.account.Outlook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PagedRowsTest {

    private final PagedRows<AccountRow> rows = new PagedRows<>(AccountRow.class, AccountRow::id);
    private final List<Integer> wanted = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void listen() {
        rows.onWanted(wanted::add);
        rows.addListener((ListChangeListener<AccountRow>) change -> {
            while (change.next()) {
                told.add((change.wasUpdated() ? "updated " : "replaced ") + change.getFrom() + "-" + change.getTo());
            }
        });
    }

    @Test
    void readsOnlyThePagesThatAreLookedAt() {
        rows.replace(10_000, Map.of(0, page(0, 100)));
        assertThat(rows).hasSize(10_000);
        assertThat(rows.get(0)).isNotNull();
        assertThat(wanted).isEmpty();
        assertThat(rows.get(5_432)).isNull();
        assertThat(rows.get(5_433)).isNull();
        assertThat(wanted).containsExactly(54);
        rows.put(54, page(5_400, 100));
        assertThat(rows.get(5_432)).isEqualTo(row(5_432, "n"));
        assertThat(told).containsExactly("replaced 0-10000", "updated 5400-5500");
    }

    @Test
    void findsAnAccountOnThePagesThatAreThereOnly() {
        rows.replace(10_000, Map.of(0, page(0, 100)));
        assertThat(rows.indexOfId(row(42, "n").id())).isEqualTo(42);
        assertThat(rows.indexOfId(row(5_000, "n").id())).isEqualTo(-1);
        assertThat(wanted).isEmpty();
    }

    @Test
    void touchesOnlyWhatChangedWhenItIsReadAgain() {
        rows.replace(150, Map.of(0, page(0, 100)));
        List<AccountRow> changed = new ArrayList<>(page(0, 100));
        changed.set(7, row(7, "another name"));
        told.clear();
        rows.replace(150, Map.of(0, changed));
        assertThat(told).containsExactly("updated 7-8");
    }

    @Test
    void remembersTheLastPagesLookedAt() {
        rows.replace(1_000, Map.of(0, page(0, 100)));
        assertThat(rows.inView()).containsExactly(0);
        for (int page = 0; page < 6; page++) {
            rows.get(page * 100);
        }
        assertThat(rows.inView()).containsExactly(3, 4, 5);
        rows.replace(350, Map.of(3, page(300, 50)));
        assertThat(rows.inView()).containsExactly(3);
    }

    private static List<AccountRow> page(int from, int count) {
        return IntStream.range(from, from + count).mapToObj(i -> row(i, "n")).toList();
    }

    private static AccountRow row(int number, String name) {
        Outlook outlook = new Outlook(Need.NOTHING, 0, null, null, 0, null, null, null);
        return new AccountRow(
                new UUID(0, number), name, AccountKind.COUPLE, List.of(), null, null, null, outlook, null);
    }
}
