package app.earshot.ui.bin;

import app.earshot.domain.bin.Removed;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.EmptyState;
import app.earshot.ui.parts.sheet.Sheet;
import app.earshot.ui.parts.text.Cut;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.words.Messages;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What was removed, the latest first, each with the way back. */
public final class BinView extends VBox {

    private static final int LETTERS = 120;

    private final BinActions actions;
    private final Frame frame;
    private final Messages messages;
    private final Button empty;

    BinView(BinModel model, BinActions actions, Frame frame) {
        this.actions = actions;
        this.frame = frame;
        messages = frame.messages();
        empty = Buttons.plain(messages.text("bin.empty-it"), () -> actions.ask(this::askToEmpty));
        getStyleClass().add("bin-rows");
        model.removed().subscribe(this::show);
    }

    /** Put together; {@link #open} shows it. */
    public static BinView of(Tools tools) {
        BinModel model = new BinModel();
        return new BinView(model, new BinActions(model, tools), tools.frame());
    }

    public void open() {
        actions.read();
        new Sheet(
                        frame.overlays(), messages.text("bin.title"), messages.text("part.close"),
                        Texts.wrapped(messages.text("bin.sentence"), "soft"), this)
                .offer(empty)
                .open();
    }

    /** Says how much goes, and for how long it can be had back, before anything goes. */
    private void askToEmpty(Map<Removed.Kind, Integer> counted) {
        List<String> much = counted.entrySet().stream().map(sort -> messages.text("bin.counted." + sort.getKey().code(), sort.getValue())).toList();
        if (!much.isEmpty()) {
            Sheet sheet = new Sheet(
                    frame.overlays(), messages.text("bin.emptying.title"), messages.text("part.cancel"),
                    Texts.wrapped(messages.text("bin.emptying.goes", messages.list(much))), Texts.wrapped(messages.text("bin.emptying.backup"), "soft"));
            sheet.step(Buttons.primary(messages.text("bin.emptying.do"), () -> {
                sheet.close();
                actions.empty();
            })).open();
        }
    }

    private void show(@Nullable List<Removed> removed) {
        getChildren().clear();
        empty.setDisable(removed == null || removed.isEmpty());
        if (removed != null && removed.isEmpty()) {
            getChildren().add(new EmptyState(messages.text("bin.empty.title"), messages.text("bin.empty.sentence")));
        } else if (removed != null) {
            removed.forEach(each -> getChildren().add(row(each)));
            if (removed.size() == BinActions.MOST) {
                getChildren().add(Texts.wrapped(messages.text("bin.more", BinActions.MOST), "soft", "small"));
            }
        }
    }

    private Node row(Removed removed) {
        String words = Cut.beginning(removed.words().replaceAll("\\s+", " ").strip(), LETTERS);
        String kind = messages.name("bin.kind", removed.kind());
        String about = removed.kind() == Removed.Kind.ACCOUNT
                ? messages.text("bin.of-nobody", kind, removed.at())
                : messages.text("bin.of", kind, removed.account(), removed.at());
        VBox texts = new VBox(Texts.wrapped(words.isEmpty() ? kind : words), Texts.wrapped(about, "small", "soft"));
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        Button back = Buttons.small(messages.text("bin.put-back"), () -> actions.putBack(removed));
        back.setAccessibleText(messages.text("bin.put-back-spoken", words.isEmpty() ? kind : words));
        back.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(texts, back);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("card", "bin-row");
        return row;
    }
}
