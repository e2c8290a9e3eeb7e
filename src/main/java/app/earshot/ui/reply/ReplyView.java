package app.earshot.ui.reply;

import app.earshot.domain.timeline.Place;
import app.earshot.listening.mirror.Hint;
import app.earshot.ui.command.Command;
import app.earshot.ui.command.CommandKeys;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.WrappingRow;
import app.earshot.ui.parts.field.Field;
import app.earshot.ui.parts.field.Throttle;
import app.earshot.ui.parts.field.TypedText;
import app.earshot.ui.parts.sheet.Overlays;
import app.earshot.ui.parts.sheet.Sheet;
import app.earshot.ui.parts.text.Copy;
import app.earshot.ui.parts.text.ReadingDirection;
import app.earshot.ui.parts.text.Wrapping;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.shell.SizeClass;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.words.Messages;
import app.earshot.ui.words.WhoIsWho;
import app.earshot.usecase.account.AccountPage;
import app.earshot.usecase.timeline.ReadReply;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** A reply between what it answers and what the mirror says of it. */
public final class ReplyView {

    private static final double SHARE_OF_HEIGHT = 0.7;
    private static final double SHARE_OF_LOW = 0.5;
    private static final double DRAFT_SHARE = 0.42;
    private static final double SIDE_SHARE = 0.26;

    private final ReplyModel model;
    private final ReplyActions actions;
    private final Messages messages;
    private final Overlays overlays;
    private final TextArea draft = new TextArea();
    private final Field field;
    private final Sheet sheet;
    private final Throttle keep;
    private Subscription following = Subscription.EMPTY;
    private boolean sent;

    ReplyView(ReplyModel model, ReplyActions actions, Frame frame, ObservableValue<SizeClass> room) {
        this.model = model;
        this.actions = actions;
        this.messages = frame.messages();
        this.overlays = frame.overlays();
        Wrapping.wrap(draft);
        draft.getStyleClass().add("reply-draft");
        TypedText.of(draft, model.text(), actions::typed);
        draft.editableProperty().bind(model.sending().not());
        field = new Field("draft", messages.text("reply.draft"), draft);
        VBox.setVgrow(draft, Priority.ALWAYS);
        sheet = new Sheet(overlays, messages.text("reply.title"), messages.text("reply.close"), columns(room));
        sheet.getStyleClass().add("reply");
        sheet.neverAsks().step(save());
        CommandKeys keys = new CommandKeys().on(Command.SAVE_ENTRY, this::keepAsSent);
        for (int i = 0; i < MirrorPane.PUT.size(); i++) {
            int number = i;
            keys.on(MirrorPane.PUT.get(i), () -> put(number));
        }
        keys.listenIn(sheet);
        keep = new Throttle(actions::keep);
        model.text().subscribe(this::typed);
        model.refusal().subscribe(no -> {
            if (no == null) {
                field.accept();
            } else {
                field.refuse(messages.text(no.sentence()));
            }
        });
    }

    /** The sheet of one reply, put together. */
    static ReplyView of(Tools tools, AccountPage page, ReadReply.Found found) {
        ReplyModel model = new ReplyModel(WhoIsWho.of(page), found);
        ReplyActions actions = new ReplyActions(model, tools, page.account().id());
        return new ReplyView(model, actions, tools.frame(), tools.shell().room());
    }

    /** @param words what it is to begin with or go on with; may be empty */
    void open(String words) {
        if (!words.isEmpty()) {
            actions.add(words);
        }
        sheet.onClosed(this::closed);
        sheet.open();
        actions.opened();
        draft.requestFocus();
        draft.end();
    }

    /** Called before the window closes: what was typed last goes on its way to the disk. */
    void leave() {
        keep.stop();
        if (!sent) {
            actions.keep();
        }
    }

    private HBox columns(ObservableValue<SizeClass> room) {
        TheirSide said = new TheirSide(model, actions, messages, overlays.overlooked());
        ScrollPane theirs = column(said, SIDE_SHARE);
        theirs.setAccessibleText(messages.text("reply.theirs"));
        VBox middle = new VBox(field, buttons());
        middle.getStyleClass().add("reply-middle");
        middle.setMinWidth(0);
        middle.prefWidthProperty().bind(overlays.widthProperty().multiply(DRAFT_SHARE));
        VBox.setVgrow(field, Priority.ALWAYS);
        HBox.setHgrow(middle, Priority.ALWAYS);
        MirrorPane seen = new MirrorPane(model, actions, messages, this::goTo);
        ScrollPane mirror = column(seen, SIDE_SHARE);
        mirror.setAccessibleText(messages.text("reply.mirror"));
        HBox columns = new HBox();
        Parts parts = new Parts(said, theirs, middle, seen, mirror);
        following = room.subscribe(now -> arrange(columns, parts, now.isTight()));
        columns.getStyleClass().add("reply-columns");
        columns.maxHeightProperty().bind(columns.prefHeightProperty());
        return columns;
    }

    /** Where three columns have no room, what the mirror says stands under what they said. */
    private void arrange(HBox columns, Parts parts, boolean tight) {
        parts.left().setContent(null);
        parts.right().setContent(null);
        VBox both = new VBox();
        both.getStyleClass().add("reply-left");
        if (tight) {
            both.getChildren().addAll(parts.theirs(), parts.mirror());
        }
        parts.left().setContent(tight ? both : parts.theirs());
        parts.right().setContent(tight ? null : parts.mirror());
        columns.getChildren().setAll(parts.left(), parts.middle());
        if (!tight) {
            columns.getChildren().add(parts.right());
        }
        parts.left().prefWidthProperty().bind(overlays.widthProperty().multiply(tight ? DRAFT_SHARE : SIDE_SHARE));
        columns.prefHeightProperty().bind(overlays.heightProperty().multiply(tight ? SHARE_OF_LOW : SHARE_OF_HEIGHT));
    }

    /** What stands beside each other, and in which columns. */
    private record Parts(TheirSide theirs, ScrollPane left, VBox middle, MirrorPane mirror, ScrollPane right) {}

    private ScrollPane column(VBox content, double share) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinWidth(0);
        scroll.prefWidthProperty().bind(overlays.widthProperty().multiply(share));
        return scroll;
    }

    private WrappingRow buttons() {
        WrappingRow buttons = new WrappingRow(
                Buttons.small(messages.text("reply.copy"), this::copy),
                Buttons.small(messages.text("reply.mail"), this::mail));
        buttons.getStyleClass().add("reply-buttons");
        return buttons;
    }

    private Button save() {
        return Buttons.primary(messages.text("reply.save"), this::keepAsSent);
    }

    private void typed(String text) {
        draft.setNodeOrientation(ReadingDirection.of(text));
        actions.look();
        keep.changed();
    }

    private void put(int number) {
        actions.put(number);
        draft.end();
    }

    private void goTo(Hint hint) {
        Place place = hint.place();
        if (place != null && place.end() <= draft.getLength()) {
            draft.requestFocus();
            draft.selectRange(place.start(), place.end());
        }
    }

    private void keepAsSent() {
        keep.stop();
        actions.save(() -> {
            sent = true;
            sheet.close();
        });
    }

    private void closed() {
        following.unsubscribe();
        leave();
        actions.closed();
    }

    private void copy() {
        toClipboard();
        actions.copied();
    }

    private void mail() {
        actions.mail(this::toClipboard);
    }

    private void toClipboard() {
        Copy.toClipboard(model.text().get());
    }
}
