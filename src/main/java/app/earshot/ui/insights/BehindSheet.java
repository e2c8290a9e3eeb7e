package app.earshot.ui.insights;

import app.earshot.domain.insights.Course;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.sheet.Overlays;
import app.earshot.ui.parts.sheet.Sheet;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.words.Messages;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The accounts behind a number. Only those in sight are drawn. */
final class BehindSheet {

    private final Sheet sheet;

    BehindSheet(String title, List<Course> courses, Consumer<Course> opened, Messages messages, Overlays overlays) {
        ListView<@Nullable Course> list = new ListView<>(FXCollections.observableArrayList(courses));
        list.getStyleClass().add("behind-list");
        list.setAccessibleText(title);
        InsightsWords words = new InsightsWords(messages);
        list.setCellFactory(any -> new ListCell<>() {
            @Override
            protected void updateItem(@Nullable Course course, boolean empty) {
                super.updateItem(course, empty);
                setText(null);
                setGraphic(course == null ? null : new VBox(Texts.line(course.account(), "medium"), Texts.line(words.outcome(course), "small", "soft")));
            }
        });
        sheet = new Sheet(overlays, title, messages.text("part.close"), list).neverAsks();
        Runnable open = () -> {
            Course course = list.getSelectionModel().getSelectedItem();
            if (course != null) {
                sheet.close();
                opened.accept(course);
            }
        };
        list.getSelectionModel().select(0);
        list.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ENTER) {
                pressed.consume();
                open.run();
            }
        });
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                open.run();
            }
        });
        sheet.step(Buttons.primary(messages.text("insights.open-account"), open));
    }

    void open() {
        sheet.open();
    }
}
