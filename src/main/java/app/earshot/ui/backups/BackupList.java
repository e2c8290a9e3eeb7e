package app.earshot.ui.backups;

import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.Card;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.backup.KeptBackup;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The backups there are: those of today, of this week, and of each month before. */
final class BackupList {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final BackupsModel model;
    private final BackupsActions actions;
    private final Messages messages;
    private final VBox root = new VBox();

    BackupList(BackupsModel model, BackupsActions actions, Messages messages) {
        this.model = model;
        this.actions = actions;
        this.messages = messages;
        root.getStyleClass().add("backups-list");
        model.all().addListener((ListChangeListener<KeptBackup>) change -> show());
        model.second().seen().subscribe(this::show);
        model.chosen().subscribe(this::mark);
        show();
    }

    VBox root() {
        return root;
    }

    private void show() {
        List<Node> rows = new ArrayList<>();
        String before = "";
        for (KeptBackup backup : model.all()) {
            LocalDate day = messages.days().dayOf(backup.made());
            String heading = heading(day);
            if (!heading.equals(before)) {
                before = heading;
                rows.add(Texts.wrapped(heading, "small", "soft", "section"));
            }
            rows.add(row(backup, day.equals(messages.days().today())));
        }
        if (rows.isEmpty()) {
            rows.add(Texts.wrapped(messages.text("backups.none"), "soft"));
        }
        root.getChildren().setAll(rows);
        mark();
    }

    private String heading(LocalDate day) {
        LocalDate today = messages.days().today();
        LocalDate weekBegan = today.with(TemporalAdjusters.previousOrSame(messages.days().weekStart()));
        if (day.isAfter(today)) {
            return messages.text("backups.later");
        }
        if (day.equals(today)) {
            return messages.text("backups.today");
        }
        return day.isBefore(weekBegan) ? messages.days().month(YearMonth.from(day)) : messages.text("backups.this-week");
    }

    private Node row(KeptBackup backup, boolean today) {
        String when = today ? messages.days().time(backup.made()) : messages.days().friendly(backup.made());
        VBox words = new VBox(
                Texts.wrapped(messages.text("backups.row", when, backup.held().accounts(), last(backup)), "medium"),
                Texts.wrapped(more(backup), "small", "soft"));
        HBox.setHgrow(words, Priority.ALWAYS);
        Button look = Buttons.small(messages.text("backups.look"), () -> actions.choose(backup));
        look.setAccessibleText(messages.text("backups.look-spoken", messages.days().friendly(backup.made())));
        HBox line = new HBox(words, look);
        line.getStyleClass().add("backups-line");
        Card card = new Card(line);
        card.getStyleClass().add("backups-row");
        card.setUserData(backup);
        return card;
    }

    private String more(KeptBackup backup) {
        String bytes = Bytes.text(messages, backup.bytes());
        String reason = messages.text("backups.reason." + backup.reason());
        Path second = model.second().seen().get().folder();
        boolean also = second != null && model.second().seen().get().names().contains(backup.file().getFileName().toString());
        return also
                ? messages.text("backups.row-more-also", bytes, reason, SecondPlaceCard.name(second))
                : messages.text("backups.row-more", bytes, reason);
    }

    private String last(KeptBackup backup) {
        return backup.lastAt() == null
                ? messages.text("backups.no-entry")
                : messages.text("backups.last", backup.lastAccount(), messages.days().friendly(backup.lastAt()));
    }

    private void mark() {
        KeptBackup chosen = model.chosen().get();
        root.getChildren().forEach(row -> row.pseudoClassStateChanged(CHOSEN, chosen != null && chosen.equals(row.getUserData())));
    }
}
