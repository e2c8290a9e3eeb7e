package app.earshot.ui.call;

import app.earshot.domain.EntryKind;
import app.earshot.domain.Side;
import app.earshot.ui.command.Command;
import app.earshot.ui.composer.ComposerModel;
import app.earshot.ui.composer.PeopleChips;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.Chips;
import app.earshot.ui.parts.Texts;
import app.earshot.ui.words.Messages;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** With whom one is talking, for how long, and the two ways out. */
final class CallHead extends HBox {

    private final ComposerModel writing;
    private final Messages messages;
    private final Label title = Texts.line("", "call-title");

    CallHead(CallModel model, CallActions actions, Messages messages) {
        this.writing = model.writing();
        this.messages = messages;
        Chips<EntryKind> kinds =
                Chips.one(List.of(EntryKind.CALL, EntryKind.MEETING), kind -> messages.name("composer.kind", kind));
        kinds.onChosen(on -> on.forEach(actions::kind));
        Chips<Side> began = Chips.one(List.of(Side.values()), side -> messages.name("composer.began", side));
        began.onChosen(on -> on.forEach(actions::startedBy));
        PeopleChips people = new PeopleChips(writing, messages, () -> {
            actions.typed();
            actions.keep();
        });
        FlowPane who = new FlowPane(title, people, kinds, began);
        who.getStyleClass().add("call-who");
        HBox.setHgrow(who, Priority.ALWAYS);
        Label clock = Texts.line("", "call-clock");
        clock.setMinWidth(USE_PREF_SIZE);
        Button discard = Buttons.plain(messages.text("call.discard"), actions::discard);
        Button finish = Buttons.primary(messages.text("call.finish"), actions::finish);
        finish.setGraphic(Texts.line(Command.FINISH_CALL.keyText(), "key"));
        finish.setContentDisplay(ContentDisplay.RIGHT);
        HBox end = new HBox(clock, discard, finish);
        end.getStyleClass().add("call-end");
        end.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("call-head");
        getChildren().addAll(who, end);
        writing.kind().subscribe(kind -> {
            kinds.choose(Set.of(kind));
            showTitle();
        });
        writing.startedBy().subscribe(side -> began.choose(Set.of(side)));
        writing.people().subscribe(this::showTitle);
        writing.who().subscribe(this::showTitle);
        model.clock().subscribe(now -> clock.setText(ClockFace.of(now.length())));
    }

    private void showTitle() {
        List<String> people = writing.who().get().people(writing.people().get());
        boolean meeting = writing.kind().get() == EntryKind.MEETING;
        if (people.isEmpty()) {
            title.setText(messages.text(meeting ? "call.title-meeting" : "call.title-call"));
        } else {
            title.setText(messages.text(meeting ? "call.title-meeting-with" : "call.title-call-with", messages.list(people)));
        }
    }
}
