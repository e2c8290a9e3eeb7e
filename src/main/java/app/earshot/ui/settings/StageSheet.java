package app.earshot.ui.settings;

import app.earshot.domain.account.Stage;
import app.earshot.domain.draft.SheetKey;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.field.Field;
import app.earshot.ui.parts.field.RefusedFields;
import app.earshot.ui.parts.sheet.Sheet;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.Refusal;
import app.earshot.usecase.RefusedField;
import app.earshot.usecase.business.StageWords;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What the stages are called: each in a field under the name that comes with it, two beside each other. */
final class StageSheet {

    static final String KEY = "settings/stages";

    private final SettingsActions actions;
    private final Messages messages;
    private final Map<Stage, TextField> names = new EnumMap<>(Stage.class);
    private final Map<Stage, Field> fields = new EnumMap<>(Stage.class);
    private final Sheet sheet;

    StageSheet(SettingsActions actions, Frame frame) {
        this.actions = actions;
        messages = frame.messages();
        VBox rows = new VBox();
        rows.getStyleClass().add("fields");
        Stage[] stages = Stage.values();
        for (int i = 0; i < stages.length; i += 2) {
            HBox row = new HBox(field(stages[i]), field(stages[i + 1]));
            row.getStyleClass().add("field-row");
            rows.getChildren().add(row);
        }
        sheet = new Sheet(
                frame.overlays(),
                messages.text("settings.stages"),
                messages.text("part.cancel"),
                Texts.wrapped(messages.text("settings.stages-hint"), "soft"),
                rows);
        sheet.offer(Buttons.plain(messages.text("settings.stages-as-they-came"), this::clear));
        sheet.step(Buttons.primary(messages.text("settings.stages-keep"), this::keep)).keeps(SheetKey.of(KEY, ""));
    }

    void open() {
        sheet.open();
    }

    private Field field(Stage stage) {
        String asItCame = messages.nameAsItCame("stage", stage);
        String now = messages.name("stage", stage);
        TextField input = new TextField(now.equals(asItCame) ? "" : now);
        input.setPromptText(asItCame);
        Field field = new Field(stage.code(), asItCame, input);
        field.setMinWidth(0);
        HBox.setHgrow(field, Priority.ALWAYS);
        names.put(stage, input);
        fields.put(stage, field);
        return field;
    }

    private void clear() {
        names.values().forEach(TextField::clear);
        fields.values().forEach(Field::accept);
    }

    private void keep() {
        fields.values().forEach(Field::accept);
        List<StageWords> typed = Arrays.stream(Stage.values())
                .map(stage -> new StageWords(stage, text(stage), messages.nameAsItCame("stage", stage)))
                .toList();
        actions.nameStages(typed, sheet::close, this::refuse);
    }

    private String text(Stage stage) {
        TextField input = names.get(stage);
        return input == null ? "" : input.getText();
    }

    private void refuse(Refusal no) {
        RefusedFields forms = new RefusedFields(fields.values().iterator().next()::refuse);
        fields.forEach((stage, field) -> forms.at(new RefusedField.NameOf(stage), field));
        forms.show(no, messages.text(no.sentence()));
    }
}
