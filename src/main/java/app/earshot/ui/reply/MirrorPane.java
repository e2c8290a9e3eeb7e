package app.earshot.ui.reply;

import app.earshot.domain.Sentence;
import app.earshot.listening.mirror.Hint;
import app.earshot.listening.mirror.PromiseFound;
import app.earshot.ui.command.Command;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.parts.text.Wrapping;
import app.earshot.ui.words.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** What the mirror says, beside the draft. Cards that are still true stay as they are while one types. */
final class MirrorPane extends VBox {

    static final List<Command> PUT = List.of(Command.PUT_FIRST, Command.PUT_SECOND, Command.PUT_THIRD);

    private final ReplyModel model;
    private final ReplyActions actions;
    private final Messages messages;
    private final Consumer<Hint> goTo;
    private final AskedList asked;
    private Map<Object, Node> cards = new HashMap<>();

    /** @param goTo shows where in the draft a hint comes from */
    MirrorPane(ReplyModel model, ReplyActions actions, Messages messages, Consumer<Hint> goTo) {
        this.model = model;
        this.actions = actions;
        this.messages = messages;
        this.goTo = goTo;
        asked = new AskedList(model, messages);
        getStyleClass().add("mirror");
        model.reflection().subscribe(this::show);
    }

    private void show(Reflection now) {
        Map<Object, Node> kept = new HashMap<>();
        List<Node> nodes = new ArrayList<>();
        if (!now.asks().isEmpty()) {
            nodes.add(asked);
        }
        if (!now.promises().isEmpty()) {
            nodes.add(Texts.wrapped(messages.text("reply.promises"), "heading"));
        }
        for (PromiseFound promise : now.promises()) {
            Node offer = cards.getOrDefault(promise, null);
            offer = offer == null ? offer(promise) : offer;
            kept.put(promise, offer);
            nodes.add(offer);
        }
        nodes.add(Texts.wrapped(messages.text("reply.mirror"), "heading"));
        if (now.hints().isEmpty()) {
            nodes.add(Texts.wrapped(messages.text("reply.mirror.empty"), "small", "soft"));
        }
        int number = 0;
        for (Hint hint : now.hints()) {
            int key = hint.putIn() == null || number >= PUT.size() ? -1 : number++;
            Node card = cards.getOrDefault(List.of(hint, key), null);
            card = card == null ? card(hint, key) : card;
            kept.put(List.of(hint, key), card);
            nodes.add(card);
        }
        cards = kept;
        getChildren().setAll(nodes);
    }

    private Node card(Hint hint, int number) {
        VBox card = new VBox(sentence(hint));
        card.getStyleClass().addAll("card", "mirror-hint");
        Sentence putIn = hint.putIn();
        if (putIn != null) {
            String words = messages.text(putIn);
            String text = number < 0
                    ? messages.text("reply.put")
                    : messages.text("reply.put-key", PUT.get(number).keyText());
            Button put = Buttons.small(text, () -> actions.put(hint));
            put.setAccessibleText(messages.text("reply.put-spoken", words));
            card.getChildren().addAll(Wrapping.whole(words, "small", "soft"), put);
        }
        return card;
    }

    private Node sentence(Hint hint) {
        String words = messages.text(hint.sentence());
        if (hint.place() == null || !Wrapping.isSafe(words)) {
            return Wrapping.whole(words, "mirror-sentence");
        }
        Button sentence = Buttons.sentence(words, () -> goTo.accept(hint));
        sentence.getStyleClass().add("mirror-sentence");
        return sentence;
    }

    private Node offer(PromiseFound promise) {
        CheckBox box = new CheckBox(promise.dueOn() == null
                ? messages.text("reply.promise", promise.words())
                : messages.text("reply.promise.due", promise.words(), messages.days().friendly(promise.dueOn())));
        Wrapping.wrap(box);
        box.setMnemonicParsing(false);
        box.setMinWidth(0);
        box.setMinHeight(USE_PREF_SIZE);
        box.setSelected(model.isKept(promise));
        box.selectedProperty().subscribe(kept -> actions.promise(promise, kept));
        box.getStyleClass().add("mirror-promise");
        return box;
    }
}
