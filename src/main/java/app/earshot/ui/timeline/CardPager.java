package app.earshot.ui.timeline;

import app.earshot.ui.timeline.range.CardRange;
import app.earshot.ui.timeline.range.LoadedRange;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Which of the rows that were read have a card: more come as one scrolls, and where they end, more are read. */
final class CardPager {

    private final TimelineModel model;
    private final TimelineActions actions;
    private final Runnable changed;
    /** Some cards more with each picture that is drawn, so that none of them is late. */
    private final PauseTransition soon = new PauseTransition(Duration.ONE);
    private CardRange placed = new CardRange(0, 0);
    private CardRange wanted = placed;

    /** @param changed called when other rows are to have a card */
    CardPager(TimelineModel model, TimelineActions actions, Runnable changed) {
        this.model = model;
        this.actions = actions;
        this.changed = changed;
        soon.setOnFinished(event -> extend());
    }

    /** The rows that have a card now. */
    CardRange placed() {
        return placed;
    }

    /** Something was read: what had a card has one again, if it is still there. */
    void readAgain(Collection<UUID> cards) {
        LoadedRange window = model.window().get();
        place(window == null ? placed : CardRange.again(List.copyOf(cards), placed.from() == 0, window.ids()));
    }

    void moreBelow() {
        LoadedRange window = model.window().get();
        if (window != null && placed.to() < window.rows().size()) {
            wanted = placed.below(window.rows().size());
            soon.playFromStart();
        } else {
            actions.readOlder();
        }
    }

    void moreAbove() {
        if (placed.from() > 0) {
            wanted = placed.above();
            soon.playFromStart();
        } else {
            actions.readNewer();
        }
    }

    /** Sees to it that an entry that was read has a card, with those around it. */
    void makeRoomFor(@Nullable UUID entryId) {
        LoadedRange window = model.window().get();
        int row = window == null || entryId == null ? -1 : window.ids().indexOf(entryId);
        if (window != null && row >= 0 && !placed.has(row)) {
            place(placed.reaching(row, window.rows().size()));
            changed.run();
        }
    }

    private void extend() {
        if (!wanted.equals(placed)) {
            place(wanted);
            changed.run();
        }
    }

    /** What was wanted before is not wanted any more. */
    private void place(CardRange now) {
        placed = now;
        wanted = now;
    }
}
