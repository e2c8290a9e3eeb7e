package app.earshot.ui.call;

import app.earshot.domain.timeline.Entry;
import app.earshot.ui.accounts.registry.AccountPart;
import app.earshot.ui.command.Command;
import app.earshot.ui.command.CommandKeys;
import app.earshot.ui.composer.ComposerModel;
import app.earshot.ui.composer.MarkStrip;
import app.earshot.ui.parts.field.Throttle;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.shell.SizeClass;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.account.AccountPage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.util.Duration;

/** A conversation in the whole window: what to ask, what they say, who is talking, and what is owed. */
public final class CallView extends BorderPane implements AccountPart {

    private final CallModel model;
    private final CallActions actions;
    private final Messages messages;
    private final MarkStrip strip;
    private final CallColumn writing;
    private final CallColumns columns;
    private final TalkCard talk;
    private final AskColumn asking;
    private final Throttle keep;
    private final Timeline second = new Timeline();
    private boolean wasWriting;

    CallView(CallModel model, CallActions actions, Frame frame, ObservableValue<SizeClass> room) {
        this.model = model;
        this.actions = actions;
        this.messages = frame.messages();
        asking = new AskColumn(model, actions, messages);
        strip = new MarkStrip(model.writing(), messages, actions.text()::choose, true);
        writing = new CallColumn(model, actions.text(), messages, strip);
        talk = new TalkCard(model, messages, this::turn);
        getStyleClass().add("call");
        setTop(new CallHead(model, actions, messages));
        columns = new CallColumns(this, asking, new KnownColumn(model, messages), new TalkingPart(talk, messages), writing);
        keep = new Throttle(actions::keep);
        second.getKeyFrames().add(new KeyFrame(Duration.seconds(1), event -> actions.tick()));
        second.setCycleCount(Animation.INDEFINITE);
        follow(room);
        keys();
    }

    /**
     * The conversation, put together.
     *
     * @param finished is told of the entry that a conversation became
     * @param discarded called when one was let go
     */
    public static CallView of(Tools tools, Consumer<Entry> finished, Runnable discarded) {
        CallModel model = new CallModel();
        CallActions actions = new CallActions(model, tools, finished, discarded);
        return new CallView(model, actions, tools.frame(), tools.shell().room());
    }

    public CallActions actions() {
        return actions;
    }

    @Override
    public void open(AccountPage page) {
        actions.open(page);
    }

    /** Whether it fills the window. */
    public ObservableValue<Boolean> inFront() {
        return model.inFront();
    }

    /** What says above the tabs of an account that a conversation goes on, or was not finished. */
    public Node bar() {
        return new CallBar(model, actions, messages);
    }

    /** The button that begins a conversation, for where an account is named. */
    public Button begin() {
        return CallBar.begin(actions, messages);
    }

    /** Called before the window closes: nobody looks at the clock any more. */
    @Override
    public void leave() {
        second.stop();
        keep.stop();
        actions.leave();
    }

    /** The parts between which F6 moves, in reading order. */
    public List<Node> regions() {
        List<Node> regions = new ArrayList<>(List.of(getTop()));
        regions.addAll(columns.shown());
        return regions;
    }

    private void follow(ObservableValue<SizeClass> room) {
        ComposerModel written = model.writing();
        written.marked().text().subscribe(() -> changed());
        written.marked().choices().subscribe(() -> changed());
        written.people().subscribe(() -> changed());
        written.marked().caret().subscribe(at -> actions.text().understand());
        written.calls().subscribe(calls -> write());
        model.account().subscribe(id -> {
            if (id == null) {
                second.stop();
                keep.stop();
            } else {
                second.playFromStart();
            }
        });
        room.subscribe(columns::arrange);
    }

    private void keys() {
        CommandKeys keys = new CommandKeys()
                .on(Command.FINISH_CALL, this::finish)
                .on(Command.TURN_TALKING, actions::turn)
                .on(Command.TURN_OUTSIDE_TEXT, actions::turn);
        asking.bind(keys);
        strip.bind(keys).listenIn(this);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                Node next = event.getTarget() == writing.area() ? talk : writing.area();
                next.requestFocus();
            }
        });
        talk.setOnMousePressed(event -> wasWriting = writing.area().isFocused());
        talk.addEventFilter(KeyEvent.KEY_PRESSED, event -> wasWriting = false);
    }

    /** What is scrolled is in the window only once it has its looks. */
    private void write() {
        applyCss();
        writing.area().requestFocus();
    }

    private void turn() {
        actions.turn();
        if (wasWriting) {
            writing.area().requestFocus();
        }
    }

    private void finish() {
        keep.stop();
        actions.finish();
    }

    private void changed() {
        if (model.account().get() != null) {
            keep.changed();
        }
        actions.text().understand();
    }
}
