package app.earshot.ui.lock;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.testkit.TestEnvironment;
import app.earshot.usecase.password.Secret;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockActionsTest {

    @TempDir
    Path home;

    private boolean right;
    private int opened;
    private int tries;

    @Test
    void eachWrongTryAfterTheSecondWaitsTwiceAsLongAndTellsNothing() {
        try (TestEnvironment environment = new TestEnvironment(home)) {
            LockModel model = new LockModel();
            LockActions actions = new LockActions(model, environment.frame(), new Door());
            List<Integer> pauses = new ArrayList<>();
            for (int i = 0; i < 9; i++) {
                actions.typed("a guess " + i);
                actions.enter();
                assertThat(model.refusal().get().key()).isEqualTo("lock.wrong");
                assertThat(model.typed().get()).as("nobody reads it over a shoulder later").isEmpty();
                pauses.add(model.pause().get());
                int before = tries;
                actions.typed("while it waits");
                if (model.pause().get() > 0) {
                    actions.enter();
                    assertThat(tries).as("nothing is tried while it waits").isEqualTo(before);
                    actions.waited();
                }
            }
            assertThat(pauses).containsExactly(0, 0, 2, 4, 8, 16, 32, 60, 60);
            right = true;
            actions.typed("the old mill in june");
            actions.enter();
            assertThat(opened).isOne();
            assertThat(model.refusal().get()).isNull();
        }
    }

    @Test
    void aMistakeOnTheSheetIsNamedAndCostsNoTry() {
        try (TestEnvironment environment = new TestEnvironment(home)) {
            LockModel model = new LockModel();
            LockActions actions = new LockActions(model, environment.frame(), new Door());
            actions.byCode(true);
            actions.typed("00000 00000");
            actions.enter();
            assertThat(model.refusal().get().key()).isEqualTo("lock.wrong-group");
            assertThat(model.refusal().get().args()).containsExactly(2);
            assertThat(tries).isZero();
        }
    }

    private final class Door implements Lock {

        @Override
        public boolean opens(Secret secret) {
            tries++;
            return right;
        }

        @Override
        public void opened() {
            opened++;
        }

        @Override
        public boolean canLeave() {
            return false;
        }

        @Override
        public void left() {
            throw new AssertionError("It can't be left");
        }
    }
}
