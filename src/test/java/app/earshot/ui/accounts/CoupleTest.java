package app.earshot.ui.accounts;

import app.earshot.testkit.TestEnvironment;
import app.earshot.testkit.UiTest;
import app.earshot.ui.accounts.registry.AccountTab;
import app.earshot.ui.shell.ShellModel;
import app.earshot.ui.shell.Visit;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test of the main screen, with a couple in the notebook. */
abstract class CoupleTest extends UiTest {

    @TempDir
    Path home;

    final ShellModel shell = new ShellModel();
    AccountsDesk desk;
    AccountsScreen screen;
    UUID account;

    @BeforeEach
    final void meetTheCouple() {
        desk = new AccountsDesk(onScreen(() -> new TestEnvironment(home)));
        account = desk.couple("Ana Petrova", "Luis Moreno");
    }

    @AfterEach
    final void closeTheDesk() {
        desk.close();
    }

    final void open(int width) {
        show(width, 800, () -> {
            screen = desk.screen(shell, home);
            return desk.environment.frame().overlays();
        });
        settle();
    }

    /** Opens the screen, and the couple's account at one of its tabs. */
    final void openAt(AccountTab tab) {
        open(1280);
        run(() -> screen.visit(new Visit.ToAccount(account)));
        run(() -> screen.actions().showTab(tab));
    }

    /** Does something with the notebook while the screen stands there. */
    final void behindTheScreen(Runnable verb) {
        run(() -> desk.environment.frame().work().notebook("test", () -> {
            verb.run();
            return account;
        }).start());
        settle();
    }
}
