package app.earshot.ui.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.account.AccountRow;
import app.earshot.domain.account.ListOrder;
import app.earshot.domain.account.Outlook.Need;
import app.earshot.testkit.TestEnvironment;
import app.earshot.ui.accounts.list.AccountListActions;
import app.earshot.ui.accounts.list.AccountListModel;
import app.earshot.ui.accounts.registry.AccountTab;
import app.earshot.ui.shell.ShellModel;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.shell.Visit;
import app.earshot.ui.work.Work;
import app.earshot.usecase.account.AccountPage;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountsActionsTest {

    @TempDir
    Path home;

    private final List<AccountPage> opened = new ArrayList<>();
    private final List<UUID> entries = new ArrayList<>();
    private final AccountsModel model = new AccountsModel();
    private AccountsDesk desk;
    private AccountListModel list;
    private AccountListActions listActions;
    private AccountParts parts;
    private AccountsActions actions;

    @BeforeEach
    void begin() {
        desk = new AccountsDesk(new TestEnvironment(home));
        list = new AccountListModel(desk.environment.frame().messages().days().today());
        parts = new AccountParts(desk.tools, home);
        parts.registry.part(opened::add);
        parts.registry.visit(Visit.ToEntry.class, AccountTab.TIMELINE, (page, to) -> entries.add(to.entryId()));
        listActions = new AccountListActions(list, desk.tools);
        actions = new AccountsActions(model, desk.tools, listActions, parts.registry);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void readsTheListAndBringsItsSentencesUpToDate() {
        UUID ana = desk.couple("Ana Petrova", "Luis Moreno");
        UUID priya = desk.couple("Priya Kapoor", "Tom O'Neill");
        desk.call(priya, "\" Two families, two musics.");
        desk.call(ana, "! Send two sets by yesterday's yesterday");
        actions.shown();
        assertThat(list.read().get()).isTrue();
        assertThat(list.rows()).hasSize(2);
        assertThat(row(0).outlook().need()).isEqualTo(Need.ONE_VOICE);
        assertThat(row(0).id()).isEqualTo(priya);
    }

    @Test
    void showsTheAccountsWithTheseWordsInTheirNames() {
        desk.couple("Ana Petrova", "Luis Moreno");
        desk.couple("Zoë Brontë", "Tom O'Neill");
        actions.shown();
        actions.list().filter("bronte zoe");
        assertThat(list.rows()).hasSize(1);
        assertThat(row(0).name()).contains("Zoë");
        actions.list().filter("nobody");
        assertThat(list.rows()).isEmpty();
        actions.list().filter("");
        assertThat(list.rows()).hasSize(2);
        actions.list().order(ListOrder.NAME);
        assertThat(row(0).name()).startsWith("Ana");
    }

    @Test
    void opensAnAccountForItsHeaderItsTabAndWhatStandsBeside() {
        UUID ana = desk.couple("Ana Petrova", "Luis Moreno");
        actions.shown();
        actions.open(ana);
        assertThat(opened).extracting(page -> page.account().id()).containsExactly(ana);
        assertThat(parts.headerModel.enquiry().get()).isNotNull();
        assertThat(parts.peopleModel.page().get()).as("tabs behind are read when they come to the front").isNull();
        actions.showTab(AccountTab.PEOPLE);
        assertThat(parts.peopleModel.page().get()).isNotNull();
    }

    @Test
    void showsAgainWhatChanged() {
        UUID ana = desk.couple("Ana Petrova", "Luis Moreno");
        actions.shown();
        actions.open(ana);
        actions.showTab(AccountTab.HEARD);
        desk.environment.frame().work().notebook("test", () -> {
            desk.call(ana, "\" Nobody checking the time.");
            return ana;
        }).start();
        assertThat(opened.getLast().heard()).isEqualTo(1);
        assertThat(parts.heardModel.items()).hasSize(1);
        assertThat(row(0).outlook().need()).isEqualTo(Need.ONE_VOICE);
    }

    @Test
    void takesAnAccountOffTheListAndUndoBringsItBack() {
        UUID ana = desk.couple("Ana Petrova", "Luis Moreno");
        actions.shown();
        actions.open(ana);
        actions.list().remove(ana);
        assertThat(list.rows()).isEmpty();
        assertThat(model.page().get()).isNull();
        desk.environment.frame().work().notebook("undo", () -> desk.environment.verbs().undoChanges().undo()).start();
        assertThat(list.rows()).hasSize(1);
    }

    @Test
    void goesToAnEntryInTheTimeline() {
        UUID ana = desk.couple("Ana Petrova", "Luis Moreno");
        actions.shown();
        actions.showTab(AccountTab.FILES);
        UUID entry = new UUID(1, 2);
        actions.visit(new Visit.ToEntry(ana, entry, null));
        assertThat(model.tab().get()).isEqualTo(AccountTab.TIMELINE);
        assertThat(entries).containsExactly(entry);
    }

    /** Something is kept while one is on the way there, such as the sentence of a row. */
    @Test
    void goesToAnEntryAlthoughSomethingOfItsAccountChangesMeanwhile() {
        UUID ana = desk.couple("Ana Petrova", "Luis Moreno");
        Queue<Runnable> asked = new ArrayDeque<>();
        Work slow = new Work(asked::add, asked::add, Runnable::run, desk.environment.frame().problems());
        Tools tools = new Tools(desk.environment.verbs(), desk.environment.frame(slow), desk, new ShellModel());
        AccountsActions inTurn = new AccountsActions(model, tools, listActions, parts.registry);
        UUID entry = new UUID(1, 2);

        inTurn.visit(new Visit.ToEntry(ana, entry, null));
        desk.call(ana, "\" Nobody checking the time.");
        while (!asked.isEmpty()) {
            asked.remove().run();
        }

        assertThat(entries).containsExactly(entry);
        assertThat(opened.getLast().heard()).isEqualTo(1);
    }

    private AccountRow row(int at) {
        return java.util.Objects.requireNonNull(list.rows().get(at));
    }
}
