package app.earshot.ui.today;

import app.earshot.ui.command.Command;
import app.earshot.ui.command.CommandKeys;
import app.earshot.ui.parts.Badge;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.Menus;
import app.earshot.ui.parts.WrappingRow;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.today.LineDeeds.Deed;
import app.earshot.ui.today.LineWords.Told;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.today.TodayLine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One line of Today: whom it is about, what there is to say, and what to do. It takes the focus itself; its keys are those of the list. */
final class LineCard extends HBox {

    private final TodayLine line;
    private final LineDeeds deeds;
    private final Messages messages;
    private final List<Node> buttons = new ArrayList<>();
    private final WrappingRow head;
    private final VBox texts;
    private final @Nullable Label owed;

    LineCard(TodayLine line, Told told, List<String> badges, LineDeeds deeds, Messages messages) {
        this.line = line;
        this.deeds = deeds;
        this.messages = messages;
        getStyleClass().addAll("card", "today-line");
        if (!badges.isEmpty()) {
            getChildren().add(Badge.row(badges));
        }
        head = head(told);
        owed = told.owed().isEmpty() ? null : Texts.wrapped(told.owed(), "owed");
        texts = new VBox(head);
        if (!told.sentence().isEmpty()) {
            texts.getChildren().add(Texts.wrapped(told.sentence(), told.quoted() ? "today-quoted" : "today-sentence"));
        }
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        deeds.of(line).forEach(deed -> buttons.add(button(deed, told.title())));
        buttons.add(more(told.title()));
        HBox side = new HBox(buttons.toArray(Node[]::new));
        side.getStyleClass().add("today-deeds");
        side.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(texts, side);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(Stream.of(told.title(), told.beside(), told.owed(), told.sentence())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(messages.text("part.spoken"))));
        setOnMouseClicked(click -> requestFocus());
        bindKeys();
    }

    private void bindKeys() {
        new CommandKeys()
                .on(Command.TODAY_OPEN, () -> deeds.open(line))
                .on(Command.TODAY_BRIEF, () -> deeds.brief(line))
                .on(Command.TODAY_DONE, () -> deeds.done(line))
                .on(Command.TODAY_PUT_OFF, () -> deeds.putOff(line, TodayActions.UNTIL_TOMORROW))
                .listenIn(this);
        addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ENTER && pressed.getTarget() == this) {
                pressed.consume();
                deeds.main(line);
            }
        });
    }

    TodayLine line() {
        return line;
    }

    /** Since when stands beside the names, or on all cards under them where it has no room beside some. */
    void fit(boolean wide) {
        if (owed != null) {
            head.getChildren().remove(owed);
            texts.getChildren().remove(owed);
            if (wide) {
                head.getChildren().add(owed);
            } else {
                texts.getChildren().add(1, owed);
            }
        }
    }

    private static WrappingRow head(Told told) {
        WrappingRow head = new WrappingRow(Texts.wrapped(told.title(), "semibold"));
        if (!told.beside().isEmpty()) {
            head.getChildren().add(Texts.wrapped(told.beside(), "soft"));
        }
        head.getStyleClass().add("today-head");
        return head;
    }

    private Button button(Deed deed, String about) {
        Button button = deed.strong() ? Buttons.primary(deed.name(), deed.does()) : Buttons.plain(deed.name(), deed.does());
        button.setAccessibleText(messages.text("today.spoken", deed.name(), about));
        return button;
    }

    private Button more(String about) {
        Button more = Menus.lineButton(messages.text("accounts.more"), this::items, "small-button");
        more.setAccessibleText(messages.text("today.spoken", messages.text("accounts.more"), about));
        return more;
    }

    private List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>();
        if (deeds.isDoneHere(line) && !(line instanceof TodayLine.Promised)) {
            items.add(Menus.item(messages.text(LineDeeds.isStory(line) ? "today.no-story" : "today.answered"), () -> deeds.done(line)));
        }
        items.add(Menus.item(messages.text(Command.TODAY_OPEN.key()), () -> deeds.open(line)));
        if (line.accountId() != null) {
            items.add(Menus.item(messages.text(Command.TODAY_BRIEF.key()), () -> deeds.brief(line)));
        }
        if (deeds.canWait(line)) {
            items.add(Menus.item(messages.text("today.put-off.tomorrow"), () -> deeds.putOff(line, TodayActions.UNTIL_TOMORROW)));
            items.add(Menus.item(messages.text("today.put-off.week"), () -> deeds.putOff(line, TodayActions.A_WEEK)));
        }
        return items;
    }
}
