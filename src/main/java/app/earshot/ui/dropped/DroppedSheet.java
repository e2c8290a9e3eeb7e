package app.earshot.ui.dropped;

import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.sheet.Sheet;
import app.earshot.ui.parts.text.Cut;
import app.earshot.ui.parts.text.ReadingDirection;
import app.earshot.ui.parts.text.TheirWords;
import app.earshot.ui.parts.text.Wrapping;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.message.DroppedMessage;
import app.earshot.usecase.message.FittingAccount;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Asks where messages belong: each account that comes into question says why, and a new enquiry can begin with them. */
final class DroppedSheet {

    private static final int BEGINNING = 300;

    private final DroppedModel dropped;
    private final DropActions actions;
    private final Messages messages;
    private final Sheet sheet;
    private final @Nullable UUID inSight;

    /** @param inSight the account that is open beside what has the keyboard, or null */
    DroppedSheet(DroppedModel dropped, @Nullable UUID inSight, DropActions actions, Frame frame) {
        this.dropped = dropped;
        this.inSight = inSight;
        this.actions = actions;
        this.messages = frame.messages();
        sheet = new Sheet(
                frame.overlays(), messages.text("dropped.title", dropped.messages().size()), messages.text("part.cancel"), body());
        sheet.neverAsks();
    }

    void open() {
        sheet.open();
    }

    private VBox body() {
        VBox body = new VBox(beginning());
        body.getStyleClass().add("dropped");
        body.getChildren().addAll(choices());
        return body;
    }

    private Node beginning() {
        DroppedMessage first = dropped.messages().getFirst();
        String when = first.at() == null ? "" : messages.days().friendly(first.at());
        String words = Cut.beginning(first.text().strip(), BEGINNING);
        TheirWords shown = new TheirWords(words, when);
        shown.setNodeOrientation(ReadingDirection.of(words));
        return shown;
    }

    private List<Node> choices() {
        List<Node> choices = new ArrayList<>();
        for (FittingAccount account : dropped.fitting()) {
            choices.add(choice(messages.text("dropped.keep-with", account.name()), messages.text(account.reason()), choices.isEmpty(), () ->
                    actions.keep(dropped, account.accountId())));
        }
        UUID onto = dropped.onto();
        if (onto != null) {
            choices.add(choice(messages.text("dropped.keep-here"), messages.text("dropped.keep-here.reason"), choices.isEmpty(), () ->
                    actions.keep(dropped, onto)));
        }
        String reason = dropped.fitting().isEmpty() && onto == null ? messages.text("dropped.nobody") : "";
        choices.add(choice(messages.text("dropped.begin"), reason, choices.isEmpty(), () -> actions.begin(dropped)));
        UUID beside = onto == null ? inSight : null;
        if (beside != null && dropped.fitting().stream().noneMatch(account -> account.accountId().equals(beside))) {
            choices.add(choice(messages.text("dropped.keep-here"), "", false, () -> actions.keep(dropped, beside)));
        }
        return choices;
    }

    private VBox choice(String text, String reason, boolean first, Runnable chosen) {
        Runnable and = () -> {
            sheet.close();
            chosen.run();
        };
        Button button = first ? Buttons.primary(text, and) : Buttons.plain(text, and);
        button.setMinWidth(0);
        VBox choice = new VBox(button);
        if (!reason.isEmpty()) {
            choice.getChildren().add(Wrapping.whole(reason, "small", "soft"));
        }
        choice.getStyleClass().add("dropped-choice");
        return choice;
    }
}
