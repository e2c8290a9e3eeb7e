package app.earshot.ui.today;

import app.earshot.domain.today.TodaySection;
import app.earshot.ui.parts.Overlooked;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.words.Messages;
import app.earshot.ui.today.LineWords.Told;
import app.earshot.usecase.today.TodayLine;
import app.earshot.usecase.today.TodayPage;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The lines of Today under their headings. The arrow keys walk them across the headings; what was in hand stays in hand when they are read again. */
final class LineList extends VBox {

    private final Messages messages;
    private final Overlooked overlooked;
    private final List<LineCard> cards = new ArrayList<>();
    private @Nullable UUID last;
    private boolean wide = true;

    LineList(Messages messages, Overlooked overlooked) {
        this.messages = messages;
        this.overlooked = overlooked;
        getStyleClass().add("today-sections");
        addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
    }

    void show(TodayPage page, LineWords words, LineDeeds deeds) {
        int at = inHand();
        @Nullable UUID about = at < 0 ? null : cards.get(at).line().about();
        getChildren().clear();
        cards.clear();
        for (TodaySection section : TodaySection.values()) {
            TodayPage.Section lines = page.of(section);
            if (!lines.lines().isEmpty()) {
                getChildren().add(section(section, page, words, deeds));
            }
        }
        if (at >= 0 && !cards.isEmpty()) {
            cards.stream()
                    .filter(card -> card.line().about().equals(about))
                    .findFirst()
                    .orElse(cards.get(Math.min(at, cards.size() - 1)))
                    .requestFocus();
        }
    }

    void fit(boolean roomBeside) {
        wide = roomBeside;
        cards.forEach(card -> card.fit(wide));
    }

    /** Puts the focus on the line that was in hand last, else on the first one. Returns false where there is none. */
    boolean enter() {
        cards.stream()
                .filter(card -> card.line().about().equals(last))
                .findFirst()
                .or(() -> cards.stream().findFirst())
                .ifPresent(Node::requestFocus);
        return !cards.isEmpty();
    }

    boolean isInHand() {
        return inHand() >= 0;
    }

    private Node section(TodaySection section, TodayPage page, LineWords words, LineDeeds deeds) {
        VBox box = new VBox(Texts.wrapped(messages.name("today.section", section), "section"));
        box.getStyleClass().add("today-section");
        for (TodayLine line : page.of(section).lines()) {
            Told told = page.isPrivate(line) ? words.ofPrivate(line) : words.of(line);
            LineCard card = new LineCard(line, told, words.badges(line), deeds, messages);
            card.fit(wide);
            card.focusWithinProperty().subscribe(within -> {
                if (within) {
                    last = line.about();
                }
            });
            if (page.isPrivate(line) && line instanceof TodayLine.Promised promised) {
                overlooked.keep(card, promised.due().promise().entryId());
            }
            cards.add(card);
            box.getChildren().add(card);
        }
        int more = page.of(section).more();
        if (more > 0) {
            box.getChildren().add(Texts.wrapped(messages.text("today.more", more), "soft", "small"));
        }
        return box;
    }

    private void walk(KeyEvent pressed) {
        int step = switch (pressed.getCode()) {
            case DOWN -> 1;
            case UP -> -1;
            default -> 0;
        };
        int at = inHand();
        boolean plain = !pressed.isShiftDown() && !pressed.isShortcutDown() && !pressed.isAltDown();
        if (step != 0 && at >= 0 && plain) {
            pressed.consume();
            cards.get(Math.clamp(at + (long) step, 0, cards.size() - 1)).requestFocus();
        }
    }

    /** The line in which the focus is, or -1. */
    private int inHand() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        for (Node at = owner; at != null; at = at.getParent()) {
            if (at instanceof LineCard card) {
                return cards.indexOf(card);
            }
        }
        return -1;
    }
}
