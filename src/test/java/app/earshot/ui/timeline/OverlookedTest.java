package app.earshot.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.timeline.Entry;
import app.earshot.ui.parts.Overlooked;
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

        Entry third = talk.call(5, "\" We marry twice.");
        until(() -> isShown("We marry twice."));
        talk.verbs().keepPrivate().mark(talk.account, third.id(), true);
        var more = talk.verbs().keepPrivate().all();
        run(() -> overlooked.hide(more));
        settle();
        assertThat(isShown("We marry twice.")).isFalse();
        run(overlooked::showAgain);
        settle();
        assertThat(isShown("Nobody checking the time.")).isTrue();
        assertThat(isShown("We marry twice.")).isTrue();
    }
}
