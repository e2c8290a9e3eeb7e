package app.earshot.ui.call;

import app.earshot.domain.timeline.EntryKind;
import app.earshot.ui.command.Command;
import app.earshot.ui.composer.ComposerModel;
import app.earshot.ui.composer.PeopleChips;
import app.earshot.ui.composer.SpreadRow;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.WrappingRow;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.words.Messages;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** With whom one is talking, for how long, and the two ways out. */
final class CallHead extends StackPane {

    private final ComposerModel writing;
    private final Messages messages;
    private final Label title = Texts.wrapped("", "call-title");

    CallHead(CallModel model, CallActions actions, Messages messages) {
        this.writing = model.writing();
        this.messages = messages;
        PeopleChips people = new PeopleChips(writing, messages, actions.text()::people, actions.text()::teammates);
        WrappingRow who = new WrappingRow(title, people);
        who.getStyleClass().add("call-who");
        Label clock = Texts.line("", "call-clock");
        clock.setMinWidth(USE_PREF_SIZE);
        Button discard = Buttons.plain(messages.text("call.discard"), actions::discard);
        Button finish = Buttons.primary(messages.text("call.finish"), actions::finish);
        finish.setGraphic(Texts.line(Command.FINISH_CALL.keyText(), "key"));
        finish.setContentDisplay(ContentDisplay.RIGHT);
        HBox end = new HBox(clock, discard, finish);
        end.getStyleClass().add("call-end");
        getStyleClass().add("call-head");
        getChildren().add(new SpreadRow(who, end, true));
        writing.kind().subscribe(this::showTitle);
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
