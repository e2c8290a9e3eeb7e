package app.earshot.ui.today;

import app.earshot.ui.command.Command;
import app.earshot.ui.command.CommandKeys;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.Card;
import app.earshot.ui.parts.WrappingRow;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.today.TodayLine;
import app.earshot.usecase.today.TodayPage;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** Whose day comes next: when, who, and what is known of it. */
final class NextColumn extends VBox {

    private final Messages messages;
    private final Consumer<UUID> open;
    private final Consumer<UUID> brief;
    private final Consumer<TodayLine.Coming> daySheet;

    /**
     * @param brief shows the page that is read before a meeting
     * @param daySheet shows the page that goes along on the day itself
     */
    NextColumn(Messages messages, Consumer<UUID> open, Consumer<UUID> brief, Consumer<TodayLine.Coming> daySheet) {
        this.brief = brief;
        this.daySheet = daySheet;
        this.messages = messages;
        this.open = open;
        getStyleClass().add("today-next");
    }

    void show(TodayPage page, LineWords words) {
        getChildren().clear();
        if (page.coming().isEmpty()) {
            return;
        }
        getChildren().add(Texts.wrapped(messages.text("today.next"), "heading"));
        page.coming().forEach(coming -> getChildren().add(card(coming, words)));
        if (page.moreComing() > 0) {
            getChildren().add(Texts.wrapped(messages.text("today.more", page.moreComing()), "soft", "small"));
        }
    }

    private Node card(TodayLine.Coming coming, LineWords words) {
        Button who = Buttons.sentence(
                messages.text("today.coming", messages.days().withoutYear(coming.day()), words.account(coming.account())),
                () -> open.accept(coming.account().id()));
        who.getStyleClass().add("today-coming");
        Card card = new Card(who);
        String known = words.coming(coming);
        if (!known.isEmpty()) {
            card.getChildren().add(Texts.wrapped(known, "soft", "small"));
        }
        UUID account = coming.account().id();
        Button page = Buttons.small(messages.text("today.brief"), () -> brief.accept(account));
        page.setAccessibleText(messages.text("today.spoken", messages.text("today.brief"), words.account(coming.account())));
        Button along = Buttons.small(messages.text("calendar.day-sheet"), () -> daySheet.accept(coming));
        along.setAccessibleText(messages.text("today.spoken", messages.text("calendar.day-sheet"), words.account(coming.account())));
        WrappingRow pages = new WrappingRow(page, along);
        pages.getStyleClass().add("calendar-pane-ways");
        card.getChildren().add(pages);
        new CommandKeys().on(Command.TODAY_BRIEF, () -> brief.accept(account)).listenIn(card);
        return card;
    }
}
