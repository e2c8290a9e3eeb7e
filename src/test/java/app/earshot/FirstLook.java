package app.earshot;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.stage.Window;

/** Starts the program in a process of its own, and ends it once what is waited for stands in its window: an account, if nothing else is said. */
public final class FirstLook {

    private static final long A_MOMENT = 1_000_000;
    private static final String ACCOUNT = ".account";

    /** The system property that says what is waited for, as stylesheets do. */
    static final String AWAITED = "first-look.awaited";

    /** Before each text that is in sight then. */
    static final String READS = "it reads: ";

    /** Before how many nodes there are when the account is there. */
    static final String NODES = "nodes in the first picture: ";

    private FirstLook() {}

    /** Loaded when the account is there, and at no other time: it divides the log of what is loaded. */
    static final class AccountIsThere {

        private AccountIsThere() {}

        static void say() {
            Platform.requestNextPulse();
        }
    }

    /** Takes the program's own options. */
    public static void main(String[] args) {
        Thread.ofPlatform().daemon().start(FirstLook::begin);
        Main.main(args);
    }

    private static void begin() {
        CountDownLatch begun = new CountDownLatch(1);
        while (begun.getCount() > 0) {
            try {
                Platform.runLater(FirstLook::watch);
                begun.countDown();
            } catch (IllegalStateException noToolkitYet) {
                LockSupport.parkNanos(A_MOMENT);
            }
        }
    }

    private static void watch() {
        new AnimationTimer() {
            private boolean there;

            /** The things of an account have their insides once they were styled, which is with the picture that comes next. */
            @Override
            public void handle(long now) {
                if (there) {
                    stop();
                    System.out.println(NODES + Window.getWindows().stream().mapToInt(window -> nodes(window.getScene().getRoot())).sum());
                    Window.getWindows().forEach(window -> read(window.getScene().getRoot()));
                    Platform.exit();
                } else if (Window.getWindows().stream().anyMatch(window -> window.getScene().lookup(System.getProperty(AWAITED, ACCOUNT)) != null)) {
                    there = true;
                    AccountIsThere.say();
                }
            }
        }.start();
    }

    private static void read(Node node) {
        if (node.isVisible() && node instanceof Labeled labeled) {
            System.out.println(READS + labeled.getText());
        } else if (node.isVisible() && node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(FirstLook::read);
        }
    }

    private static int nodes(Node node) {
        return node instanceof Parent parent ? 1 + parent.getChildrenUnmodifiable().stream().mapToInt(FirstLook::nodes).sum() : 1;
    }
}
