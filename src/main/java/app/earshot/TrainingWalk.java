package app.earshot;

import app.earshot.ui.command.Command;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/**
 * The training run for the archive of loaded classes that the packages bring along: the program itself, opened on the demo, walks through
 * its screens by keyboard and closes. What it does not touch is loaded the slow way the first time that somebody needs it.
 */
public final class TrainingWalk {

    private static final long A_MOMENT = 10_000_000;
    /** Pictures, sixty a second, after a key: time enough for what it starts to be read and drawn. */
    private static final int FRAMES = 20;

    private static final int ACCOUNTS = 8;
    private static final String WHAT_THERE_IS_FIRST = ".account-tabs";
    private static final String SEARCHED = "music";
    private static final String ENTRY = "\"We want my mother to hear her song\"\n? Who should begin the dancing\n! send the list by Friday\n+ a microphone";

    private final Scene scene;
    private final Deque<Runnable> steps = new ArrayDeque<>();

    private TrainingWalk(Scene scene) {
        this.scene = scene;
    }

    /** Takes the program's own options. */
    public static void main(String[] args) {
        Thread.ofPlatform().daemon().name("training-walk").start(TrainingWalk::begin);
        Main.main(args);
    }

    private static void begin() {
        CountDownLatch begun = new CountDownLatch(1);
        while (begun.getCount() > 0) {
            try {
                Platform.runLater(TrainingWalk::whenAnAccountIsThere);
                begun.countDown();
            } catch (IllegalStateException noToolkitYet) {
                LockSupport.parkNanos(A_MOMENT);
            }
        }
    }

    private static void whenAnAccountIsThere() {
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                List<Window> windows = Window.getWindows();
                if (!windows.isEmpty() && windows.getFirst().getScene().lookup(WHAT_THERE_IS_FIRST) != null) {
                    stop();
                    new TrainingWalk(windows.getFirst().getScene()).walk();
                }
            }
        }.start();
    }

    private void walk() {
        plan();
        new AnimationTimer() {
            private int frame;

            @Override
            public void handle(long now) {
                frame++;
                if (frame % FRAMES == 0) {
                    Runnable step = steps.poll();
                    if (step == null) {
                        stop();
                        Platform.exit();
                    } else {
                        step.run();
                    }
                }
            }
        }.start();
    }

    private void plan() {
        for (int i = 0; i < ACCOUNTS; i++) {
            steps.add(() -> press(Command.NEXT_ACCOUNT));
        }
        steps.add(this::nextTab);
        scene.getRoot().lookupAll(".tab").forEach(tab -> steps.add(this::nextTab));
        steps.add(() -> press(Command.SEARCH));
        SEARCHED.chars().forEach(letter -> steps.add(() -> type((char) letter)));
        steps.add(() -> press(KeyCode.ESCAPE));
        steps.add(() -> press(Command.WRITE_ENTRY));
        steps.add(() -> ENTRY.chars().forEach(letter -> type((char) letter)));
        steps.add(() -> press(Command.SAVE_ENTRY));
        for (Command command : Command.values()) {
            steps.add(() -> press(command));
            steps.add(() -> press(KeyCode.ESCAPE));
            steps.add(() -> press(KeyCode.ESCAPE));
            steps.add(() -> press(command == Command.ON_A_CALL ? Command.FINISH_CALL : Command.GO_ACCOUNTS));
        }
    }

    private void nextTab() {
        if (scene.lookup(WHAT_THERE_IS_FIRST) instanceof TabPane tabs) {
            int next = tabs.getSelectionModel().getSelectedIndex() + 1;
            tabs.getSelectionModel().select(next % tabs.getTabs().size());
        }
    }

    private void press(Command command) {
        KeyCodeCombination key = command.keys().getFirst();
        press(key.getCode(), down(key.getShift()), down(key.getShortcut()) || down(key.getControl()), down(key.getAlt()));
    }

    private static boolean down(ModifierValue modifier) {
        return modifier == ModifierValue.DOWN;
    }

    private void press(KeyCode code) {
        press(code, false, false, false);
    }

    private void press(KeyCode code, boolean shift, boolean shortcut, boolean alt) {
        focused().fireEvent(new KeyEvent(
                KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, "", code, shift, shortcut, alt, false));
    }

    private void type(char letter) {
        if (letter == '\n') {
            press(KeyCode.ENTER);
        } else {
            focused().fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, String.valueOf(letter), "", KeyCode.UNDEFINED, false, false, false, false));
        }
    }

    private Node focused() {
        Node owner = scene.getFocusOwner();
        return owner == null ? scene.getRoot() : owner;
    }
}
