package app.earshot.ui.backups;

import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.parts.text.TheirWords;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.backup.AccountInBackup;
import app.earshot.usecase.backup.FetchFromBackup.Inside;
import app.earshot.usecase.backup.KeptBackup;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The accounts of a backup that differ from now, each with the way back. */
final class InsideList {

    private final InsideModel model;
    private final InsideActions actions;
    private final Frame frame;
    private final Messages messages;
    private final VBox root = new VBox();
    private @Nullable KeptBackup backup;

    InsideList(InsideModel model, InsideActions actions, Frame frame) {
        this.model = model;
        this.actions = actions;
        this.frame = frame;
        this.messages = frame.messages();
        root.getStyleClass().add("backups-inside");
        model.inside().subscribe(this::show);
        model.reading().subscribe(this::show);
        model.shown().subscribe(this::show);
    }

    VBox root() {
        return root;
    }

    void of(@Nullable KeptBackup chosen) {
        backup = chosen;
        show();
    }

    private void show() {
        List<Node> rows = new ArrayList<>();
        KeptBackup chosen = backup;
        Inside inside = model.inside().get();
        if (model.reading().get()) {
            rows.add(Texts.wrapped(messages.text("fetch.reading"), "soft"));
        } else if (chosen != null && inside == null) {
            Button look = Buttons.small(messages.text("fetch.look"), () -> actions.look(chosen));
            look.getStyleClass().add("backups-differences");
            rows.add(look);
        } else if (chosen != null && inside != null) {
            rows.add(Texts.wrapped(messages.text("fetch.promises", inside.promises()), "backups-figure"));
            show(chosen, inside, rows);
        }
        root.getChildren().setAll(rows);
    }

    private void show(KeptBackup chosen, Inside inside, List<Node> rows) {
        if (inside.accounts().isEmpty()) {
            rows.add(Texts.wrapped(messages.text("fetch.same"), "soft"));
        }
        String before = "";
        int most = Math.min(model.shown().get(), inside.accounts().size());
        for (AccountInBackup account : inside.accounts().subList(0, most)) {
            String heading = switch (account.standing()) {
                case GONE, TAKEN_OFF -> messages.text("fetch.not-here");
                case HERE -> messages.text("fetch.differs");
            };
            if (!heading.equals(before)) {
                before = heading;
                rows.add(Texts.wrapped(heading, "small", "soft"));
            }
            rows.add(row(chosen, account));
        }
        if (most < inside.accounts().size()) {
            rows.add(Buttons.small(messages.text("fetch.more", inside.accounts().size() - most), actions::more));
        }
    }

    private Node row(KeptBackup chosen, AccountInBackup account) {
        TheirWords words = new TheirWords(account.name(), caption(account));
        Button fetch = Buttons.small(messages.text("fetch.button"), () -> fetch(chosen, account));
        fetch.setAccessibleText(messages.text("fetch.button-spoken", account.name()));
        fetch.getStyleClass().add("backups-fetch");
        VBox row = new VBox(words, fetch);
        row.getStyleClass().add("backups-account");
        return row;
    }

    private String caption(AccountInBackup account) {
        return switch (account.standing()) {
            case GONE -> messages.text("fetch.held", account.held().entries(), account.held().promises(), account.held().files());
            case TAKEN_OFF -> messages.text(
                    "fetch.taken-off",
                    messages.text("fetch.held", account.held().entries(), account.held().promises(), account.held().files()));
            case HERE -> differences(account);
        };
    }

    private String differences(AccountInBackup account) {
        List<String> parts = new ArrayList<>();
        if (account.missing() > 0) {
            parts.add(messages.text("fetch.missing", account.missing()));
        }
        if (account.changed() > 0) {
            parts.add(messages.text("fetch.changed", account.changed()));
        }
        if (account.added() > 0) {
            parts.add(messages.text("fetch.added", account.added()));
        }
        if (account.others() > 0) {
            parts.add(messages.text("fetch.others", account.others()));
        }
        return String.join(" · ", parts);
    }

    /** Nothing is asked where there is nothing here that it could be beside. */
    private void fetch(KeptBackup chosen, AccountInBackup account) {
        if (account.standing() == AccountInBackup.Standing.GONE) {
            actions.putBack(chosen, account);
            return;
        }
        new FetchSheet(actions, frame).open(chosen, account);
    }
}
