package app.earshot.ui.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.Side;
import app.earshot.domain.ledger.LedgerFilter;
import app.earshot.domain.ledger.LedgerLine;
import app.earshot.domain.ledger.LedgerOrder;
import app.earshot.domain.ledger.Standing;
import app.earshot.testkit.Access;
import app.earshot.testkit.FixedClock;
import app.earshot.testkit.Talk;
import app.earshot.testkit.UiTest;
import app.earshot.ui.shell.Visit;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerViewTest extends UiTest {

    @TempDir
    Path home;

    private final LedgerModel model = new LedgerModel();
    private Talk talk;
    private LedgerView view;

    @BeforeEach
    void begin() {
        talk = new Talk(home);
        talk.call(60 * 24 * 9, "! Send two sets by 27 November\n! Ask the barn about power\n!them Luis sends the guest list by 10 December");
        show(1080, 700, () -> {
            view = new LedgerView(model, new LedgerActions(model, talk.tools), talk.tools.frame(), talk.tools.shell());
            return view.root();
        });
        run(view::shown);
        until(() -> model.rows().size() == 3);
        settle();
    }

    @AfterEach
    void end() {
        run(() -> stage().hide());
        talk.close();
    }

    @Test
    void nothingPrivateStandsInItWhileSomebodyLooksOverTheShoulder() {
        talk.verbs().keepPrivate().mark(talk.account, talk.entries().getFirst().id(), true);
        select("Send two sets by 27 November");
        assertThat(texts()).contains("Send two sets by 27 November");
        var ids = talk.verbs().keepPrivate().all();
        run(() -> talk.tools.frame().overlays().overlooked().hide(ids));
        settle();
        assertThat(shown()).isNotEmpty().doesNotContain("Send two sets by 27 November", "Ask the barn about power");
        run(() -> talk.tools.frame().overlays().overlooked().showAgain());
        settle();
        assertThat(shown()).contains("Send two sets by 27 November");
    }

    private List<String> shown() {
        return onScreen(() -> view.root().lookupAll(".table-cell").stream()
                .filter(javafx.scene.control.Labeled.class::isInstance)
                .map(cell -> ((javafx.scene.control.Labeled) cell).getText())
                .toList());
    }

    @Test
    void isKeptAndTakenBackByKey() {
        select("Send two sets by 27 November");
        press(KeyCode.K);
        until(() -> model.rows().size() == 2);
        assertThat(talk.verbs().readLedger().page(new LedgerFilter(null, Set.of(Standing.KEPT_LATE), ""), LedgerOrder.DAY, 0, 10)).hasSize(1);
        assertThat(texts()).contains("Of yours for days of the last three months, none of 1 were kept in time. One was kept late.");
        behind(() -> talk.verbs().undoChanges().undo());
        until(() -> model.rows().size() == 3);
    }

    @Test
    void whatIsMovedOnlyAfterItsDayIsNotKeptInTimeAnyMore() {
        var promise = line("Send two sets by 27 November").promise();
        behind(() -> talk.verbs().keepPromise().move(promise.id(), LocalDate.of(2026, 12, 20)));
        behind(() -> talk.verbs().keepPromise().kept(promise.id()));
        assertThat(standings()).contains(Standing.KEPT_LATE);
        var theirs = line("Luis sends the guest list by 10 December").promise();
        behind(() -> talk.verbs().keepPromise().move(theirs.id(), LocalDate.of(2026, 12, 20)));
        assertThat(standings()).contains(Standing.MOVED);
        behind(() -> talk.verbs().keepPromise().kept(theirs.id()));
        assertThat(standings()).contains(Standing.KEPT).doesNotContain(Standing.MOVED);
    }

    @Test
    void leadsToWhereItWasSaid() {
        select("Ask the barn about power");
        press(KeyCode.ENTER);
        assertThat(talk.visits).singleElement().isInstanceOfSatisfying(Visit.ToEntry.class, to -> {
            assertThat(to.entryId()).isEqualTo(talk.entries().getFirst().id());
            assertThat(to.place()).isNotNull();
        });
    }

    @Test
    void showsOneSideOneWayOfStandingOrOneName() {
        run(() -> ((javafx.scene.control.ToggleButton) findText("Theirs")).fire());
        until(() -> model.rows().size() == 1);
        assertThat(onScreen(() -> model.rows().getFirst().promise().side())).isEqualTo(Side.THEM);
        run(() -> ((javafx.scene.control.ToggleButton) findText("Both")).fire());
        until(() -> model.rows().size() == 3);
        run(() -> ((javafx.scene.control.ToggleButton) findText("Open")).fire());
        run(() -> ((javafx.scene.control.ToggleButton) findText("Moved in time")).fire());
        until(() -> model.rows().size() == 1);
        assertThat(onScreen(() -> model.rows().getFirst().promise().words())).isEqualTo("Send two sets by 27 November");
        run(() -> ((javafx.scene.control.ToggleButton) findText("Late")).fire());
        until(() -> model.rows().size() == 3);
        run(() -> ((javafx.scene.control.TextField) view.root().lookup(".text-field")).setText("nobody"));
        until(() -> model.rows().isEmpty());
        settle();
        assertThat(texts()).contains("Nothing stands like that");
    }

    @Test
    void isCopiedAsTextAndForSpreadsheets() {
        run(() -> ((javafx.scene.control.Button) findText("Copy as CSV")).fire());
        settle();
        String copied = onScreen(() -> Clipboard.getSystemClipboard().getString());
        assertThat(copied.lines()).hasSize(4).contains("Send two sets by 27 November,Ours,Ana Petrova,Ana Petrova & Luis Moreno,2026-11-27,Late,,2026-11-23");
    }

    @Test
    void canBeUsedWithoutTheMouse() {
        run(() -> Access.check(view.root()));
    }

    private void behind(Runnable verb) {
        run(() -> talk.environment.frame().work()
                .notebook("elsewhere", () -> {
                    verb.run();
                    return true;
                })
                .start());
    }

    private List<Standing> standings() {
        return talk.verbs().readLedger().page(new LedgerFilter(null, Set.of(), ""), LedgerOrder.NEWEST, 0, 10).stream()
                .map(line -> Standing.of(line.promise(), LocalDate.ofInstant(FixedClock.NOW, FixedClock.ZONE)))
                .toList();
    }

    private LedgerLine line(String words) {
        return onScreen(() -> model.rows().stream().filter(one -> one != null && one.promise().words().equals(words)).findFirst().orElseThrow());
    }

    private void select(String words) {
        LedgerLine line = line(words);
        run(() -> {
            var table = (javafx.scene.control.TableView<?>) view.root().lookup(".table-view");
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(model.rows().indexOfId(line.promise().id()));
        });
    }

    private List<String> texts() {
        return onScreen(() -> robot().lookup(".label").queryAllAs(Label.class).stream().map(Label::getText).toList());
    }
}
