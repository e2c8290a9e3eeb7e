package app.earshot.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.timeline.Promise;
import app.earshot.domain.timeline.PromiseState;
import app.earshot.testkit.Desk;
import app.earshot.usecase.timeline.KeepPromise;
import org.junit.jupiter.api.Test;

class KeepPromiseTest {

    /** A double click says the same thing twice; to the person it was one thing. */
    @Test
    void keptTwiceItIsOpenAfterOneUndo() {
        try (Desk desk = new Desk()) {
            desk.call("! Send two sets by Friday");
            KeepPromise keepPromise = new KeepPromise(desk.writing, Desk.ZONE);
            Promise promise = keepPromise.of(desk.account).getFirst();
            keepPromise.kept(promise.id());
            keepPromise.kept(promise.id());
            assertThat(keepPromise.of(desk.account).getFirst().state()).isEqualTo(PromiseState.KEPT);
            desk.undo();
            assertThat(keepPromise.of(desk.account).getFirst().state()).isEqualTo(PromiseState.OPEN);
        }
    }
}
