package app.earshot.ui.listening;

import app.earshot.testkit.Access;
import app.earshot.testkit.Talk;
import app.earshot.testkit.UiTest;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A talk and a window with what is said beside it. */
abstract class ListeningFixture extends UiTest {

    @TempDir
    Path home;

    Talk talk;
    ListeningActions actions;
    final ListeningModel model = new ListeningModel();

    @BeforeEach
    final void begin() {
        talk = new Talk(home);
    }

    @AfterEach
    final void end() {
        run(() -> stage().hide());
        talk.close();
    }

    final void open() {
        show(340, 1000, () -> {
            actions = new ListeningActions(model, talk.tools, (line, choice) -> {});
            ListeningView view = new ListeningView(model, actions, talk.tools.frame());
            actions.open(talk.account);
            return view;
        });
    }

    final void check() {
        run(() -> Access.check(Objects.requireNonNull(stage().getScene().getRoot())));
    }

    /** @param text how the button reads, or its beginning */
    final void press(String selector, String text) {
        ButtonBase button = robot().lookup(selector).queryAll().stream()
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(it -> it.getText().startsWith(text))
                .findFirst()
                .orElseThrow();
        run(button::requestFocus);
        run(button::fire);
    }

    /** Chooses from the menu that is open. */
    final void choose(String text) {
        run(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                .filter(item -> item.getText().equals(text))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    final List<String> texts(String selector) {
        return robot().lookup(selector).queryAll().stream()
                .flatMap(ListeningFixture::within)
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    private static Stream<Node> within(Node node) {
        return node instanceof Parent parent && !(node instanceof Labeled)
                ? parent.getChildrenUnmodifiable().stream().flatMap(ListeningFixture::within)
                : Stream.of(node);
    }
}
