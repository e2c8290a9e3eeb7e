package app.earshot.ui.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.timeline.HeardItem;
import app.earshot.domain.timeline.Promise;
import app.earshot.ui.accounts.parts.MoreMenu;
import app.earshot.ui.accounts.registry.AccountTab;
import javafx.scene.Node;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever works with the keyboard alone stays at the row that they changed. */
class FocusKeptTest extends CoupleTest {

    @BeforeEach
    void begin() {
        desk.call(account, "\" Everyone outside.\n\" No speeches.\n! send the sets by Friday\n! ring the barn by Friday");
    }

    @Test
    void atWordsThatWereSaidBack() {
        openAt(AccountTab.HEARD);
        HeardItem second = desk.environment.verbs().readHeard().page(account, null, null, 10).getLast();
        goTo("No speeches");
        behindTheScreen(() -> desk.environment.verbs().hearWords().sayBack(second.id(), true));
        assertThat(focused().getAccessibleText()).contains("No speeches");
    }

    @Test
    void atAPromiseThatWasKept() {
        openAt(AccountTab.PROMISES);
        goTo("ring the barn");
        Promise barn = desk.environment.verbs().keepPromise().of(account).stream()
                .filter(promise -> promise.words().contains("barn"))
                .findFirst()
                .orElseThrow();
        behindTheScreen(() -> desk.environment.verbs().keepPromise().kept(barn.id()));
        assertThat(focused().getAccessibleText()).contains("ring the barn");
    }

    @Test
    void atAPersonWhoseCardIsReadAnew() {
        openAt(AccountTab.PEOPLE);
        goTo("Luis");
        behindTheScreen(() -> desk.call(account, "Rang again."));
        assertThat(focused().getAccessibleText()).contains("Luis");
    }

    private void goTo(String words) {
        Node menu = robot().lookup(node -> node instanceof MoreMenu && node.getAccessibleText().contains(words))
                .query();
        run(menu::requestFocus);
    }

    private Node focused() {
        Node owner = onScreen(() -> desk.environment.frame().overlays().getScene().getFocusOwner());
        assertThat(owner).isInstanceOf(MoreMenu.class);
        return owner;
    }
}
