package app.earshot.ui.accounts.list;

import app.earshot.domain.account.AccountRow;
import app.earshot.domain.account.Outlook;
import app.earshot.ui.parts.Badge;
import app.earshot.ui.parts.Shown;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.words.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One row of the list: all are equally high, so that the list need not measure rows that nobody looks at. */
final class AccountRowCell extends ListCell<@Nullable AccountRow> {

    private final Messages messages;
    private final RowWords words;
    private final ObservableValue<LocalDate> today;
    private final HBox row = new HBox();
    private final StackPane badges = new StackPane();
    private final Label name = Texts.line("", "row-name");
    private final Label day = Texts.line("", "row-day");
    private final Label sentence = Texts.wrapped("", "row-sentence");
    private final Region dot = new Region();
    private List<String> shownBadges = List.of();

    AccountRowCell(Messages messages, ObservableValue<LocalDate> today) {
        this.messages = messages;
        this.words = new RowWords(messages);
        this.today = today;
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox first = new HBox(name, dot);
        first.getStyleClass().add("row-first");
        sentence.setMinHeight(0);
        VBox texts = new VBox(first, day, sentence);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        badges.setAlignment(Pos.TOP_CENTER);
        badges.setMinWidth(Region.USE_PREF_SIZE);
        dot.getStyleClass().add("row-dot");
        dot.setMinWidth(Region.USE_PREF_SIZE);
        row.getStyleClass().add("account-row");
        row.getChildren().addAll(badges, texts);
        getStyleClass().add("account-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable AccountRow account, boolean empty) {
        super.updateItem(account, empty);
        setGraphic(empty ? null : row);
        setAccessibleText(null);
        if (account != null && !empty) {
            show(account);
        } else {
            Stream.of(name, day, sentence).forEach(label -> label.setText(""));
            badges(List.of());
            dot.setVisible(false);
        }
    }

    private void show(AccountRow account) {
        LocalDate now = today.getValue();
        Outlook.Need need = account.outlook().need();
        name.setText(words.name(account));
        day.setText(words.day(account, now));
        Shown.set(day, !day.getText().isEmpty());
        sentence.setText(words.sentence(account, now));
        badges(words.badges(account));
        dot.setVisible(need.needsListening());
        dot.getStyleClass().setAll("row-dot", need.isOwed() ? "owed-dot" : "blind-dot");
        setAccessibleText(Stream.of(name, day, sentence)
                .map(Label::getText)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(messages.text("part.spoken"))));
    }

    private void badges(List<String> names) {
        if (!names.equals(shownBadges)) {
            shownBadges = names;
            badges.getChildren().setAll(Badge.row(names));
        }
    }
}
