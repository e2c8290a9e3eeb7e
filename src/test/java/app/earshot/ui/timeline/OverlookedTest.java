package app.earshot.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.Side;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.ui.parts.Overlooked;
import app.earshot.usecase.timeline.EntryToSave;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Somebody looks over the shoulder: what is private is not on the screen, whatever it stands in. */
class OverlookedTest extends TimelineFixture {

    @Test
    void whatIsPrivateIsHiddenAndShownAgain() {
        Entry call = talk.call(20, "\" Nobody checking the time.\nThey will pay in two parts.");
        Entry other = talk.call(10, "\" The old ones go at nine.\nThey come by train.");
        talk.verbs().keepPrivate().mark(talk.account, call.id(), true);
        talk.verbs().keepPrivate().mark(talk.account, other.heard().getFirst().id(), true);
        open();
        assertThat(isShown("They will pay in two parts.")).isTrue();
        Overlooked overlooked = talk.tools.frame().overlays().overlooked();
        var ids = talk.verbs().keepPrivate().all();
        run(() -> overlooked.hide(ids));
        settle();
        assertThat(isShown("Nobody checking the time.")).isFalse();
        assertThat(isShown("They will pay in two parts.")).isFalse();
        assertThat(isShown("The old ones go at nine.")).isFalse();
        assertThat(isShown("They come by train.")).as("only one sentence of it was private").isTrue();

        // A card that is made only now is hidden too.
        run(() -> talk.tools.frame().work().notebook("elsewhere", () -> talk.verbs().saveEntry().run(again(call))).start());
        settle();
        assertThat(isShown("They will pay in three parts.")).isFalse();
        run(overlooked::showAgain);
        settle();
        assertThat(isShown("Nobody checking the time.")).isTrue();
        assertThat(isShown("They will pay in three parts.")).isTrue();
    }

    private EntryToSave again(Entry call) {
        return new EntryToSave(
                call.id(), talk.account, EntryKind.CALL, Side.US, call.at(), 22, "\" Nobody checking the time.\nThey will pay in three parts.", null,
                Set.of(talk.ana), Set.of(talk.helen), Map.of());
    }
}
