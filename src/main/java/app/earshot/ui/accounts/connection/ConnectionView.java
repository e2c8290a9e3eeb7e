package app.earshot.ui.accounts.connection;

import app.earshot.domain.Sentence;
import app.earshot.listening.connection.Connection;
import app.earshot.listening.connection.ConnectionAspect;
import app.earshot.listening.connection.ConnectionPart;
import app.earshot.listening.connection.Evidence;
import app.earshot.ui.accounts.parts.Scrolled;
import app.earshot.ui.accounts.registry.AccountPart;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.Card;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.parts.text.Wrapping;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.account.AccountPage;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Six sentences about how they and we are joined. Pressing one goes to what stands behind it. */
public final class ConnectionView extends VBox implements AccountPart {

    private final ConnectionActions actions;
    private final Messages messages;
    private final VBox parts = new VBox();

    ConnectionView(ConnectionModel model, ConnectionActions actions, Frame frame) {
        this.actions = actions;
        this.messages = frame.messages();
        parts.getStyleClass().addAll("cards", "connection");
        getChildren().add(new Scrolled(Texts.wrapped(messages.text("connection.sentence"), "small", "soft"), parts));
        model.connection().subscribe(this::show);
    }

    /** The tab, put together. */
    public static ConnectionView of(Tools tools) {
        ConnectionModel model = new ConnectionModel();
        return new ConnectionView(model, new ConnectionActions(model, tools), tools.frame());
    }

    @Override
    public void open(AccountPage page) {
        actions.open(page);
    }

    private void show(@Nullable Connection connection) {
        parts.getChildren().clear();
        if (connection != null) {
            connection.parts().forEach(part -> parts.getChildren().add(card(part, connection)));
        }
    }

    private Node card(ConnectionPart part, Connection connection) {
        Card card = new Card(Texts.wrapped(messages.text("connection.title." + part.aspect().code()), "heading"));
        card.getStyleClass().add("connection-part");
        card.getChildren().add(sentence(part));
        for (Sentence detail : part.details()) {
            card.getChildren().add(Wrapping.whole(messages.text(detail), "small", "soft"));
        }
        if (part.aspect() == ConnectionAspect.BOTH_VOICES && !connection.voices().people().isEmpty()) {
            card.getChildren().add(new VoicesTable(connection.voices(), actions, messages));
        }
        return card;
    }

    private Node sentence(ConnectionPart part) {
        String said = messages.text(part.sentence());
        List<Evidence> evidence = part.evidence();
        if (evidence.isEmpty()) {
            return Wrapping.whole(said, "connection-sentence");
        }
        if (!Wrapping.isSafe(said)) {
            return new VBox(
                    Wrapping.whole(said, "connection-sentence"),
                    Buttons.sentence(messages.text("listening.show-evidence"), () -> actions.show(evidence)));
        }
        Button sentence = Buttons.sentence(said, () -> actions.show(evidence));
        sentence.getStyleClass().add("connection-sentence");
        sentence.setAccessibleHelp(messages.text("listening.show-evidence"));
        return sentence;
    }
}
