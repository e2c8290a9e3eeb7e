package app.earshot.ui.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.HeardItem;
import app.earshot.domain.Promise;
import app.earshot.testkit.Laptops;
import app.earshot.testkit.UiTest;
import app.earshot.ui.accounts.parts.MoreMenu;
import app.earshot.ui.shell.ShellModel;
import app.earshot.ui.shell.Visit;
import java.nio.file.Path;
import java.util.UUID;
import javafx.scene.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever works with the keyboard alone stays at the row that they changed. */
class FocusKeptTest extends UiTest {

    @TempDir
    Path home;

    private final ShellModel shell = new ShellModel();
    private AccountsDesk desk;
    private AccountsScreen screen;
    private UUID account;

    @BeforeEach
    void begin() {
        desk = new AccountsDesk(onScreen(() -> new Laptops(home)));
        account = desk.couple("Ana Petrova", "Luis Moreno");
        desk.call(account, "\" Everyone outside.\n\" No speeches.\n! send the sets by Friday\n! ring the barn by Friday");
        show(1280, 800, () -> {
            screen = desk.screen(shell, home);
            return desk.laptop.frame().layers();
        });
        settle();
        run(() -> screen.visit(new Visit.ToAccount(account)));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void atWordsThatWereSaidBack() {
        run(() -> screen.actions().showTab(AccountTab.HEARD));
        HeardItem second = desk.laptop.verbs().readHeard().page(account, null, null, 10).getLast();
        goTo("No speeches");
        behindTheScreen(() -> desk.laptop.verbs().hearWords().sayBack(second.id(), true));
        assertThat(focused().getAccessibleText()).contains("No speeches");
    }

    @Test
    void atAPromiseThatWasKept() {
        run(() -> screen.actions().showTab(AccountTab.PROMISES));
        goTo("ring the barn");
        Promise barn = desk.laptop.verbs().keepPromise().of(account).stream()
                .filter(promise -> promise.words().contains("barn"))
                .findFirst()
                .orElseThrow();
        behindTheScreen(() -> desk.laptop.verbs().keepPromise().kept(barn.id()));
        assertThat(focused().getAccessibleText()).contains("ring the barn");
    }

    @Test
    void atAPersonWhoseCardIsReadAnew() {
        run(() -> screen.actions().showTab(AccountTab.PEOPLE));
        goTo("Luis");
        behindTheScreen(() -> desk.call(account, "Rang again."));
        assertThat(focused().getAccessibleText()).contains("Luis");
    }

    private void behindTheScreen(Runnable verb) {
        run(() -> desk.laptop.frame().work().notebook("test", () -> {
            verb.run();
            return account;
        }).start());
        settle();
    }

    private void goTo(String words) {
        Node menu = robot().lookup(node -> node instanceof MoreMenu && node.getAccessibleText().contains(words))
                .query();
        run(menu::requestFocus);
    }

    private Node focused() {
        Node owner = onScreen(() -> desk.laptop.frame().layers().getScene().getFocusOwner());
        assertThat(owner).isInstanceOf(MoreMenu.class);
        return owner;
    }
}
