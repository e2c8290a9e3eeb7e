package app.earshot.ui.welcome;

import app.earshot.domain.Sentence;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.Card;
import app.earshot.ui.parts.ProblemBanner;
import app.earshot.ui.parts.Visibility;
import app.earshot.ui.parts.field.Field;
import app.earshot.ui.parts.field.RefusedFields;
import app.earshot.ui.parts.field.TypedText;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.FormField;
import app.earshot.usecase.Refusal;
import app.earshot.usecase.backup.KeptBackup;
import app.earshot.usecase.backup.SalvageNotebook.Readable;
import java.nio.file.Path;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The first thing anybody sees: what this is, and three ways in. */
public final class WelcomeView {

    private final WelcomeModel model;
    private final WelcomeActions actions;
    private final Messages messages;
    private final VBox root = new VBox();
    private final Label refused = Texts.wrapped("", "blind", "welcome-refused");
    private final VBox offered = new VBox();
    private final VBox salvageable = new VBox();
    private final Label doing = Texts.wrapped("", "medium");
    private final HBox atWork = atWork();
    private final TextField business = new TextField();
    private final TextField owner = new TextField();
    private final Field businessField;
    private final Field ownerField;
    private @Nullable Node pressed;

    WelcomeView(WelcomeModel model, WelcomeActions actions, Frame frame) {
        this.model = model;
        this.actions = actions;
        this.messages = frame.messages();
        businessField = new Field("business", messages.text("welcome.business"), business);
        ownerField = new Field("owner", messages.text("welcome.owner"), owner);
        VBox column = new VBox(head(), refused, offered, salvageable, begin(), others());
        column.getStyleClass().add("welcome-column");
        StackPane middle = new StackPane(column);
        middle.getStyleClass().add("welcome");
        ScrollPane scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        // Over the page and not in it: nothing moves under the mouse, and it is seen however low the window is.
        StackPane page = new StackPane(scroll, atWork);
        StackPane.setAlignment(atWork, Pos.BOTTOM_CENTER);
        VBox.setVgrow(page, Priority.ALWAYS);
        root.getStyleClass().add("welcome-page");
        root.getChildren().addAll(new ProblemBanner(frame.problems(), messages), page);
        bind(column);
    }

    /** The welcome, put together. */
    public static WelcomeView of(Frame frame, WelcomeModel model, OpenHandler opener) {
        return new WelcomeView(model, new WelcomeActions(model, frame, opener), frame);
    }

    /** Says why the notebook could not be opened that was open last, and what could be in its place. */
    public WelcomeView refused(Refusal why) {
        Path missing = model.missing();
        if (missing == null) {
            show(why);
        } else {
            actions.refused(why, missing);
        }
        return this;
    }

    public Parent root() {
        return root;
    }

    private void bind(Node column) {
        TypedText.of(business, model.business(), actions::business);
        TypedText.of(owner, model.owner(), actions::owner);
        model.busy().subscribe(doing -> work(doing, column));
        model.refusal().subscribe(this::show);
        model.offer().subscribe(this::offer);
        model.salvageable().subscribe(this::offerWhatCanBeRead);
    }

    private Node head() {
        Region mark = new Region();
        mark.getStyleClass().add("rail-mark");
        HBox name = new HBox(mark, Texts.line(messages.text("app.name"), "rail-name"));
        name.getStyleClass().add("rail-head");
        VBox head = new VBox(
                name,
                Texts.wrapped(messages.text("welcome.title"), "title"),
                Texts.wrapped(messages.text("welcome.sentence"), "soft"));
        head.getStyleClass().add("welcome-head");
        if (model.missing() != null) {
            head.getChildren().add(missing(model.missing().toString()));
        }
        return head;
    }

    private Node missing(String path) {
        Label sentence = Texts.wrapped(messages.text("welcome.missing", path));
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        Node again = Buttons.small(messages.text("welcome.try-again"), actions::openMissing);
        HBox row = new HBox(sentence, again);
        row.getStyleClass().addAll("rose-card", "welcome-missing");
        return row;
    }

    /** The next step where a notebook could not be opened: what there is of it. */
    private void offer(WelcomeModel.@Nullable Offer offer) {
        offered.getChildren().clear();
        Visibility.set(offered, offer != null);
        if (offer != null) {
            String when = messages.days().friendly(offer.backup().made());
            KeptBackup.Held held = offer.backup().held();
            Button open = Buttons.primary(messages.text("welcome.open-backup", when), actions::goBack);
            open.getStyleClass().add("welcome-open-backup");
            offered.getChildren().add(new Card(
                    Texts.wrapped(messages.text("welcome.backup-there", when, held.accounts(), held.entries())),
                    open,
                    Texts.wrapped(messages.text("welcome.backup-keeps"), "small", "soft")));
        }
    }

    /** The other ways: what can be read of the damaged file, and a backup that stands somewhere else. */
    private void offerWhatCanBeRead(WelcomeModel.@Nullable Salvageable found) {
        salvageable.getChildren().clear();
        Visibility.set(salvageable, found != null);
        if (found != null) {
            Readable parts = found.readable();
            Button put = Buttons.plain(messages.text("welcome.salvage"), actions::salvage);
            put.getStyleClass().add("welcome-salvage");
            String lost = parts.lost() == 0 ? "welcome.readable-all" : "welcome.readable-lost";
            salvageable.getChildren().add(new Card(
                    Texts.wrapped(messages.text("welcome.readable", parts.accounts(), parts.people(), parts.entries())),
                    Texts.wrapped(messages.text(lost, parts.lost()), "soft"),
                    put,
                    Texts.wrapped(messages.text("welcome.salvage-keeps"), "small", "soft"),
                    Buttons.sentence(messages.text("welcome.other-backup"), actions::chooseBackup)));
        }
    }

    private Node begin() {
        Label place = Texts.wrapped("", "small", "soft");
        model.folder().subscribe(folder -> place.setText(messages.text("welcome.place", folder.toString())));
        HBox inputs = new HBox(businessField, ownerField);
        inputs.getStyleClass().add("welcome-fields");
        inputs.getChildren().forEach(field -> HBox.setHgrow(field, Priority.ALWAYS));
        Button begin = Buttons.primary(messages.text("welcome.begin"), actions::create);
        begin.setDefaultButton(true);
        FlowPane steps = new FlowPane(
                Orientation.HORIZONTAL,
                begin,
                Buttons.sentence(messages.text("welcome.elsewhere"), actions::choosePlace));
        steps.getStyleClass().add("welcome-steps");
        return new Card(
                Texts.wrapped(messages.text("welcome.begin-title"), "section"),
                Texts.wrapped(messages.text("welcome.begin-sentence"), "soft"),
                inputs,
                place,
                steps);
    }

    private Node others() {
        HBox others = new HBox(
                way("welcome.demo-title", "welcome.demo-sentence", "welcome.demo", actions::demo),
                way(
                        "welcome.open-card", "welcome.open-sentence", "welcome.open", actions::open,
                        Buttons.sentence(messages.text("welcome.choose-backup"), actions::chooseBackup)));
        others.getStyleClass().add("welcome-others");
        others.getChildren().forEach(card -> HBox.setHgrow(card, Priority.ALWAYS));
        return others;
    }

    private Node way(String title, String sentence, String step, Runnable taken, Node... others) {
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        Card card = new Card(
                Texts.wrapped(messages.text(title), "section"),
                Texts.wrapped(messages.text(sentence), "soft"),
                space,
                Buttons.plain(messages.text(step), taken));
        card.getChildren().addAll(others);
        card.getStyleClass().add("welcome-way");
        return card;
    }

    /** What a notebook takes is not known before, so the bar only says that something goes on. */
    private HBox atWork() {
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.accessibleTextProperty().bind(doing.textProperty());
        VBox texts = new VBox(doing, bar);
        texts.getStyleClass().add("progress-words");
        HBox.setHgrow(texts, Priority.ALWAYS);
        HBox row = new HBox(texts);
        row.setMaxHeight(Region.USE_PREF_SIZE);
        row.getStyleClass().addAll("progress-row", "welcome-at-work");
        return row;
    }

    /** Nothing can be pressed meanwhile; if nothing came of it, the keyboard is where it was. */
    private void work(@Nullable Sentence now, Node column) {
        if (now != null && column.getScene() != null) {
            pressed = column.getScene().getFocusOwner();
        }
        doing.setText(now == null ? "" : messages.text(now));
        atWork.setVisible(now != null);
        column.setDisable(now != null);
        if (now == null && pressed != null) {
            pressed.requestFocus();
        }
    }

    private void show(@Nullable Refusal refusal) {
        ownerField.accept();
        Visibility.set(refused, false);
        if (refusal != null) {
            new RefusedFields(this::refuse)
                    .at(FormField.OWNER, ownerField)
                    .at(FormField.FOLDER, this::refuse)
                    .show(refusal, messages.text(refusal.sentence()));
        }
    }

    /** What is wrong with a notebook or its place, and not with what was typed. */
    private void refuse(String sentence) {
        refused.setText(sentence);
        Visibility.set(refused, true);
    }
}
