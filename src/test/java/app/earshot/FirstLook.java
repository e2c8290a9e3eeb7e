package app.earshot;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Window;

/** Starts the program in a process of its own, and ends it once an account stands in its window. */
public final class FirstLook {

    private static final long A_MOMENT = 1_000_000;
    private static final String ACCOUNT = ".account";

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
                    Platform.exit();
                } else if (Window.getWindows().stream().anyMatch(window -> window.getScene().lookup(ACCOUNT) != null)) {
                    there = true;
                    AccountIsThere.say();
                }
            }
        }.start();
    }

    private static int nodes(Node node) {
        return node instanceof Parent parent ? 1 + parent.getChildrenUnmodifiable().stream().mapToInt(FirstLook::nodes).sum() : 1;
    }
}
