package app.earshot.bench.start;

import app.earshot.Main;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Window;

/**
 * Starts a program in a process of its own, says when its window was drawn and when something in it was, with the memory it holds then, and
 * ends it. The first argument is the style class of what is waited for, or {@code empty} for the window with one word.
 */
public final class FirstWindow {

    static final String EMPTY = "empty";
    static final String WINDOW = "window";
    static final String CONTENT = "content";
    static final String MEMORY = "memory ";

    /** Frames from where something is found in the scene to where it has been drawn. */
    private static final int FRAMES = 2;

    private static final long A_MOMENT = 1_000_000;

    private FirstWindow() {}

    public static void main(String[] args) {
        Thread.ofPlatform().daemon().start(() -> whenThereIsAScreen(args[0]));
        if (args[0].equals(EMPTY)) {
            leaveRemarksOut();
            Application.launch(EmptyWindow.class);
        } else {
            Main.main(Arrays.copyOfRange(args, 1, args.length));
        }
    }

    /** What libraries remark at every start would stand between the rows of the table; Earshot itself leaves it out. */
    public static void leaveRemarksOut() {
        Logger.getLogger("").setLevel(Level.SEVERE);
    }

    private static void whenThereIsAScreen(String selector) {
        CountDownLatch begun = new CountDownLatch(1);
        while (begun.getCount() > 0) {
            try {
                Platform.runLater(() -> watch(selector));
                begun.countDown();
            } catch (IllegalStateException notYet) {
                LockSupport.parkNanos(A_MOMENT);
            }
        }
    }

    private static void watch(String selector) {
        Countdown window = new Countdown(WINDOW);
        Countdown content = new Countdown(CONTENT);
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                boolean shown = Window.getWindows().stream().anyMatch(Window::isShowing);
                window.see(shown);
                if (content.see(shown && isThere(selector))) {
                    stop();
                    Memory.resident().ifPresent(held -> System.out.println(MEMORY + held));
                    Platform.exit();
                }
            }
        }.start();
    }

    private static boolean isThere(String selector) {
        return selector.equals(EMPTY)
                || Window.getWindows().stream().anyMatch(window -> window.getScene().lookup("." + selector) != null);
    }

    /** Says a word once, when something has been there for some frames. */
    private static final class Countdown {

        private final String word;
        private int frames = FRAMES;

        Countdown(String word) {
            this.word = word;
        }

        /** Whether that was just said. */
        boolean see(boolean there) {
            if (there && frames >= 0 && frames-- == 0) {
                System.out.println(word);
                System.out.flush();
                return true;
            }
            return false;
        }
    }
}
