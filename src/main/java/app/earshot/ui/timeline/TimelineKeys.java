package app.earshot.ui.timeline;

import app.earshot.ui.command.Command;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The keys of a timeline: from entry to entry, and what can be done with the one where one is. */
final class TimelineKeys {

    private static final int FAR = 1_000_000;
    private static final int A_PAGE = 5;

    private final TimelineActions actions;
    private final Function<UUID, @Nullable EntryCard> cards;

    TimelineKeys(TimelineActions actions, Function<UUID, @Nullable EntryCard> cards) {
        this.actions = actions;
        this.cards = cards;
    }

    void listenIn(Node timeline) {
        timeline.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        EntryCard card = cards.apply(actions.current());
        if (Command.KEEP_PRIVATE.matches(event) && card != null) {
            card.turnPrivate();
            event.consume();
            return;
        }
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        if (event.getTarget() instanceof TextInputControl || !plain) {
            return;
        }
        boolean onCard = card != null && card.isFocused();
        boolean done = !event.isShiftDown() && moves(event.getCode(), onCard)
                || card != null && onCard && acts(event, card)
                || card != null && !onCard && leaves(event.getCode(), card);
        if (done) {
            event.consume();
        }
    }

    private boolean moves(KeyCode code, boolean onCard) {
        int steps = switch (code) {
            case UP -> -1;
            case DOWN -> 1;
            case PAGE_UP -> -A_PAGE;
            case PAGE_DOWN -> A_PAGE;
            case HOME -> onCard ? -FAR : 0;
            case END -> onCard ? FAR : 0;
            default -> 0;
        };
        if (steps != 0) {
            actions.move(steps);
        }
        return steps != 0;
    }

    private boolean acts(KeyEvent event, EntryCard card) {
        switch (event.getCode()) {
            case ENTER -> actions.edit(card.entry());
            case DELETE, BACK_SPACE -> actions.remove(card.entry());
            case CONTEXT_MENU, SPACE -> card.openMenu();
            case F10 -> {
                if (!event.isShiftDown()) {
                    return false;
                }
                card.openMenu();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private static boolean leaves(KeyCode code, EntryCard card) {
        if (code == KeyCode.ESCAPE) {
            card.requestFocus();
        }
        return code == KeyCode.ESCAPE;
    }
}
