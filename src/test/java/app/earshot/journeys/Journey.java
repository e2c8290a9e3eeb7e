package app.earshot.journeys;

import app.earshot.App;
import app.earshot.platform.Folders;
import app.earshot.testkit.Access;
import app.earshot.testkit.Talk;
import app.earshot.testkit.TestEnvironment;
import app.earshot.testkit.UiTest;
import app.earshot.ui.shell.Visit;
import app.earshot.ui.window.NotebookWindow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxToolkit;

/** Somebody at the window: finds things by what they are called, uses them, and reads what stands there. */
abstract class Journey extends UiTest {

    static final String COMPOSER = "A new entry";
    static final String REPLY = "What you write";
    static final String MAIL = "Paste their email";
    static final String FIRST_NAME = "One of them";
    static final String CALL = "What is said on this call";

    /** Starts the program itself, in its own window; all it keeps goes into one folder. */
    static Application launch(Path home, String... arguments) throws TimeoutException {
        System.setProperty(Folders.OVERRIDE, home.toString());
        FxToolkit.registerStage(Stage::new);
        Application program = FxToolkit.setupApplication(App.class, arguments);
        // The screen that is not there is smaller than a laptop's.
        FxToolkit.setupStage(stage -> {
            stage.setWidth(1280);
            stage.setHeight(800);
        });
        return program;
    }

    /** Ends the program as closing its window does. */
    static void end(Application program) throws TimeoutException {
        FxToolkit.cleanupApplication(program);
        FxToolkit.hideStage();
        System.clearProperty(Folders.OVERRIDE);
    }

    /** Shows all screens of a notebook in a window of the size that they are designed for. */
    final void open(TestEnvironment environment, Path opened) {
        show(1280, 800, () -> {
            new NotebookWindow(environment.verbs(), environment.frame(), opened, opened);
            return environment.frame().overlays();
        });
    }

    /** Shows them with the account of a talk open. */
    final void open(Talk talk, Path opened) {
        show(1280, 800, () -> {
            new NotebookWindow(talk.verbs(), talk.environment.frame(), opened, opened)
                    .actions()
                    .visit(new Visit.ToAccount(talk.account));
            return talk.environment.frame().overlays();
        });
        settle();
    }

    /** What is kept in another place of the program than the one that the journey goes through, and what the screens make of it. */
    final void keep(Talk talk, Runnable verb) {
        run(() -> talk.environment.frame().work()
                .notebook("elsewhere", () -> {
                    verb.run();
                    return true;
                })
                .start());
    }

    /** What a screen reader calls so, if it can be seen. */
    final <T extends Node> Optional<T> named(Class<T> type, String name) {
        return robot()
                .lookup(node -> type.isInstance(node) && Access.name(node).equals(name) && isSeen(node))
                .tryQuery()
                .map(type::cast);
    }

    final void press(String button) {
        run(named(ButtonBase.class, button).orElseThrow(() -> new AssertionError("No button " + button))::fire);
    }

    /** Writes behind what stands there already. */
    final void write(String field, String words) {
        TextInputControl input = named(TextInputControl.class, field)
                .orElseThrow(() -> new AssertionError("No field " + field));
        run(input::requestFocus);
        run(() -> input.appendText(words));
    }

    /** Chooses items of the menu that a button opens, one after the other. */
    final void choose(String menuButton, String... items) {
        for (String item : items) {
            run(((ButtonBase) seen(menuButton))::fire);
            run(() -> choose(item));
        }
    }

    private static void choose(String item) {
        ContextMenu menu = Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst()
                .orElseThrow();
        menu.getItems().stream()
                .filter(it -> Objects.equals(it.getText(), item))
                .findFirst()
                .orElseThrow()
                .fire();
        menu.hide();
    }

    /** The first that can be seen, found as stylesheets find it. */
    final Node seen(String selector) {
        return robot().lookup(selector).queryAll().stream().filter(Journey::isSeen).findFirst().orElseThrow();
    }

    /** What can be read in each of these, from top to bottom. */
    final List<String> read(String selector) {
        return onScreen(() -> robot().lookup(selector).queryAll().stream()
                .filter(Journey::isSeen)
                .map(Journey::words)
                .toList());
    }

    /** What can be read in each part that is in this state, as stylesheets call it. */
    final List<String> inState(String state) {
        PseudoClass marked = PseudoClass.getPseudoClass(state);
        return onScreen(() -> robot()
                .lookup((Node node) -> node.getPseudoClassStates().contains(marked) && isSeen(node))
                .queryAll()
                .stream()
                .map(Journey::words)
                .toList());
    }

    private static String words(Node node) {
        List<String> words = new ArrayList<>();
        collect(node, words);
        return String.join(" ", words);
    }

    private static void collect(Node node, List<String> words) {
        switch (node) {
            case Text text -> words.add(text.getText());
            case Labeled labeled -> words.add(labeled.getText());
            case TextFlow flow -> words.add(
                    flow.getChildren().stream().map(Journey::words).collect(Collectors.joining()));
            case Parent parent -> parent.getChildrenUnmodifiable().stream()
                    .filter(Node::isVisible)
                    .forEach(child -> collect(child, words));
            default -> {}
        }
    }

    static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }
}
