package app.earshot.ui.call;

import app.earshot.domain.timeline.Entry;
import app.earshot.ui.accounts.registry.AccountPart;
import app.earshot.ui.command.Command;
import app.earshot.ui.command.CommandKeys;
import app.earshot.ui.composer.ComposerModel;
import app.earshot.ui.composer.MarkButtons;
import app.earshot.ui.composer.MarkStrip;
import app.earshot.ui.parts.Chips;
import app.earshot.ui.parts.Shown;
import app.earshot.ui.parts.Texts;
import app.earshot.ui.parts.Throttle;
import app.earshot.ui.parts.input.LongTextEvent;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.shell.SizeClass;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.Refusal;
import app.earshot.usecase.account.AccountPage;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** A conversation in the whole window: what to ask, what they say, who is talking, and what is owed. */
public final class CallView extends BorderPane implements AccountPart {

    private static final double ASK_PART = 0.28;
    private static final double KNOWN_PART = 0.2;
    private static final PseudoClass CRAMPED = PseudoClass.getPseudoClass("cramped");

    private final CallModel model;
    private final CallActions actions;
    private final Messages messages;
    private final CallLines lines;
    private final MarkStrip strip;
    private final TalkCard talk;
    private final HBox talkHead = new HBox();
    private final AskColumn asking;
    private final KnownColumn known;
    private final VBox questions = new VBox();
    private final ScrollPane questionPane = scrolled(questions, "call-questions");
    private final VBox talking;
    private final VBox left = new VBox();
    private final ScrollPane middle;
    private final ScrollPane side;
    private final Label refusal = Texts.wrapped("", "field-error");
    private final Throttle keep;
    private final Timeline second = new Timeline();
    private boolean wasWriting;

    CallView(CallModel model, CallActions actions, Frame frame, ObservableValue<SizeClass> room) {
        this.model = model;
        this.actions = actions;
        this.messages = frame.messages();
        asking = new AskColumn(model, actions, messages);
        strip = new MarkStrip(model.writing(), messages, actions.text()::choose, true);
        lines = new CallLines(model.writing(), actions.text(), messages, strip);
        talk = new TalkCard(model, messages, this::turn);
        known = new KnownColumn(model, messages);
        side = scrolled(known, "call-side");
        middle = scrolled(writing(), "call-middle");
        talking = talking();
        left.getStyleClass().add("call-left");
        VBox.setVgrow(questionPane, Priority.ALWAYS);
        getStyleClass().add("call");
        setTop(new CallHead(model, actions, messages));
        setLeft(left);
        left.prefWidthProperty().bind(widthProperty().multiply(ASK_PART));
        side.prefWidthProperty().bind(widthProperty().multiply(KNOWN_PART));
        setCenter(middle);
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
        return getRight() == null ? List.of(getTop(), left, middle) : List.of(getTop(), left, middle, side);
    }

    private void follow(ObservableValue<SizeClass> room) {
        ComposerModel writing = model.writing();
        writing.text().subscribe(() -> changed());
        writing.choices().subscribe(() -> changed());
        writing.people().subscribe(() -> changed());
        writing.caret().subscribe(at -> actions.text().understand());
        writing.calls().subscribe(calls -> write());
        writing.refusal().subscribe(this::refuse);
        lines.addEventHandler(LongTextEvent.ANY, event -> event.sayAt((words, sentence) -> say(sentence)));
        model.account().subscribe(id -> {
            if (id == null) {
                second.stop();
                keep.stop();
            } else {
                second.playFromStart();
            }
        });
        room.subscribe(this::arrange);
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
                Node next = event.getTarget() == lines.area() ? talk : lines.area();
                next.requestFocus();
            }
        });
        talk.setOnMousePressed(event -> wasWriting = lines.area().isFocused());
        talk.addEventFilter(KeyEvent.KEY_PRESSED, event -> wasWriting = false);
    }

    /** What is scrolled is in the window only once it has its looks. */
    private void write() {
        applyCss();
        lines.area().requestFocus();
    }

    private void turn() {
        actions.turn();
        if (wasWriting) {
            lines.area().requestFocus();
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

    private VBox writing() {
        lines.area().setPromptText(messages.text("call.prompt"));
        lines.area().editableProperty().bind(model.ending().not());
        lines.area().setAccessibleText(messages.text("call.writing"));
        lines.area().getStyleClass().add("call-area");
        VBox column = new VBox(lines, refusal, new MarkButtons(lines.area(), messages), new CallDetails(model.writing(), actions.text(), messages));
        column.getStyleClass().add("call-column");
        column.setOnMouseClicked(event -> {
            if (event.getTarget() == column) {
                lines.area().requestFocus();
            }
        });
        return column;
    }

    private VBox talking() {
        Label who = Texts.line(messages.text("call.who-talks"), "heading");
        Label key = Texts.line(Command.TURN_TALKING.keyText(), "key");
        talkHead.getChildren().setAll(who, key, Texts.line(messages.text("call.switches"), "heading"));
        talkHead.getStyleClass().add("talk-head");
        VBox box = new VBox(talkHead, talk);
        box.getStyleClass().add("call-talking");
        box.setMinHeight(USE_PREF_SIZE);
        return box;
    }

    /**
     * Where there is no room for a third column, what is known stands under what to ask. Where it is low as well, who is talking does too,
     * and the first question has its column to itself.
     */
    private void arrange(SizeClass room) {
        boolean tight = room.isTight();
        boolean cramped = room == SizeClass.CRAMPED;
        pseudoClassStateChanged(CRAMPED, cramped);
        left.getChildren().setAll(questionPane);
        questions.getChildren().setAll(asking);
        side.setContent(null);
        (cramped ? questions : left).getChildren().add(talking);
        if (tight) {
            questions.getChildren().add(known);
        } else {
            side.setContent(known);
        }
        setRight(tight ? null : side);
        Shown.set(talkHead, !tight);
    }

    private void refuse(@Nullable Refusal no) {
        say(no == null ? "" : messages.text(no.sentence()));
    }

    private void say(String sentence) {
        refusal.setText(sentence);
        Shown.set(refusal, !sentence.isEmpty());
    }

    private static ScrollPane scrolled(VBox content, String style) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setFocusTraversable(false);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.getStyleClass().addAll("call-pane", style);
        return pane;
    }
}
