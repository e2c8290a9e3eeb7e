package app.earshot.ui.call;

import app.earshot.listening.brake.Brake;
import app.earshot.listening.suggestion.Suggestion;
import app.earshot.ui.command.Command;
import app.earshot.ui.command.CommandKeys;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.words.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** What is worth asking on this call: a few questions, each with a key of its own. */
final class AskColumn extends VBox {

    private static final List<Command> ASKS = List.of(Command.ASK_FIRST, Command.ASK_SECOND, Command.ASK_THIRD);

    private final CallModel model;
    private final CallActions actions;
    private final Messages messages;

    AskColumn(CallModel model, CallActions actions, Messages messages) {
        this.model = model;
        this.actions = actions;
        this.messages = messages;
        getStyleClass().setAll("call-asking");
        model.brake().subscribe(brake -> show());
        model.asking().subscribe(asking -> show());
    }

    /** Binds the keys that write a question down as asked. */
    void bind(CommandKeys keys) {
        for (int i = 0; i < ASKS.size(); i++) {
            int place = i;
            keys.on(ASKS.get(i), () -> actions.ask(place));
        }
    }

    private void show() {
        List<Suggestion> asking = model.asking().get();
        Brake brake = model.brake().get();
        List<Node> nodes = new ArrayList<>();
        if (brake != null) {
            nodes.add(Texts.line(messages.text("listening.brake"), "heading"));
            nodes.add(new RestCard(brake, messages));
        }
        if (brake == null) {
            nodes.add(Texts.line(messages.text("call.ask"), "heading"));
        }
        for (int i = 0; i < Math.min(ASKS.size(), asking.size()); i++) {
            int place = i;
            nodes.add(new AskCard(asking.get(i), ASKS.get(i), messages, () -> actions.ask(place)));
        }
        if (brake == null && asking.isEmpty()) {
            nodes.add(Texts.wrapped(messages.text("listening.nothing-to-ask"), "small", "soft"));
        }
        getChildren().setAll(nodes);
    }
}
