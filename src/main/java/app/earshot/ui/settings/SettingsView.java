package app.earshot.ui.settings;

import app.earshot.domain.draft.SheetKey;
import app.earshot.ui.look.TextSize;
import app.earshot.ui.look.Theme;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.Card;
import app.earshot.ui.parts.Chips;
import app.earshot.ui.parts.Field;
import app.earshot.ui.parts.ProgressRow;
import app.earshot.ui.parts.RefusedFields;
import app.earshot.ui.parts.SelectableText;
import app.earshot.ui.parts.Shown;
import app.earshot.ui.parts.Texts;
import app.earshot.ui.parts.TypedText;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.shell.Screen;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.shell.Visit;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.FormField;
import app.earshot.usecase.Refusal;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The settings, on one page. */
public final class SettingsView implements Screen {

    private final SettingsModel model;
    private final SettingsActions actions;
    private final Frame frame;
    private final Messages messages;
    private final TextField businessInput = new TextField();
    private final TextField teammateInput = new TextField();
    private final TeamList team;
    private final Field business;
    private final Field teammate;
    private final ScrollPane root = new ScrollPane();

    SettingsView(SettingsModel model, SettingsActions actions, Frame frame) {
        this.model = model;
        this.actions = actions;
        this.frame = frame;
        messages = frame.messages();
        team = new TeamList(model, actions, frame);
        business = new Field("business", messages.text("settings.business"), businessInput);
        teammate = new Field("add-teammate", messages.text("settings.add-teammate"), teammateInput);
        VBox page = new VBox(
                Texts.wrapped(messages.text("shell.settings"), "title"), firm(), team(), stages(), look(), kept(), trouble(), keys());
        page.getStyleClass().add("settings-page");
        StackPane left = new StackPane(page);
        left.setAlignment(Pos.TOP_LEFT);
        root.setContent(left);
        root.setFitToWidth(true);
        root.setFocusTraversable(false);
        root.getStyleClass().add("settings");
        model.refusal().subscribe(this::show);
    }

    /** @param folder where the notebook stands */
    public static SettingsView of(Tools tools, Path folder) {
        SettingsModel model = new SettingsModel(folder);
        return new SettingsView(model, new SettingsActions(model, tools), tools.frame());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public List<Node> regions() {
        return List.of(root);
    }

    @Override
    public void shown() {
        actions.refresh();
    }

    @Override
    public void visit(Visit visit) {
        if (visit instanceof Visit.ToSheet to) {
            actions.refresh(() -> goOn(to.key(), to.gone()));
        }
    }

    private void goOn(SheetKey key, Runnable gone) {
        if (key.sheet().equals(StageSheet.KEY)) {
            new StageSheet(actions, frame).open();
        } else {
            model.teammates().stream()
                    .filter(mate -> key.sheet().equals(TeamList.RENAME) && key.isAbout(mate.id()))
                    .findFirst()
                    .ifPresentOrElse(team::rename, gone);
        }
    }

    private Node firm() {
        TypedText.of(businessInput, model.business(), actions::business);
        businessInput.setOnAction(event -> actions.nameBusiness());
        Button keep = Buttons.plain(messages.text("settings.keep-name"), actions::nameBusiness);
        return section("settings.firm", "settings.firm-sentence", beside(business, businessInput, keep));
    }

    private Node team() {
        TypedText.of(teammateInput, model.newTeammate(), actions::newTeammate);
        teammateInput.setOnAction(event -> actions.addTeammate());
        Button add = Buttons.plain(messages.text("settings.add"), actions::addTeammate);
        return section("settings.team", "settings.team-sentence", team, beside(teammate, teammateInput, add));
    }

    private Node stages() {
        Button rename = Buttons.plain(
                messages.text("settings.stages-rename"), () -> new StageSheet(actions, frame).open());
        rename.getStyleClass().add("rename-stages");
        return section("settings.stages", "settings.stages-sentence", rename);
    }

    private Node look() {
        Chips<Theme> theme = Chips.one(List.of(Theme.values()), value -> messages.name("theme", value))
                .onChosen(chosen -> chosen.forEach(actions::wear));
        Chips<TextSize> size = Chips.one(
                        TextSize.steps(), value -> messages.text("settings.percent", value.percent()))
                .onChosen(chosen -> chosen.forEach(actions::wear));
        frame.preferences().settings().subscribe(now -> {
            theme.choose(Set.of(frame.preferences().look().theme()));
            size.choose(Set.of(frame.preferences().look().textSize()));
        });
        return section(
                "settings.look",
                "settings.look-sentence",
                new Field("theme", messages.text("settings.theme"), theme),
                new Field("text-size", messages.text("settings.text-size"), size));
    }

    private Node kept() {
        Button takeOut = Buttons.plain(messages.text("settings.take-out"), actions::takeOut);
        takeOut.disableProperty().bind(model.takingOut());
        FlowPane steps = new FlowPane(Buttons.plain(messages.text("settings.open-folder"), actions::openFolder), takeOut);
        steps.getStyleClass().add("settings-steps");
        SelectableText path = new SelectableText(model.folder().toString());
        path.getStyleClass().add("settings-path");
        ProgressRow takingOut = new ProgressRow(
                messages.text("settings.taking-out"), model.takenOut(), messages.text("part.cancel"), actions::stopTakingOut);
        takingOut.setAccessibleStop(messages.text("settings.taking-out-cancel"));
        // The keyboard goes back to where it began, before what it is on now leaves.
        model.takingOut().subscribe(() -> {
            if (!model.takingOut().get() && takingOut.isFocusWithin()) {
                takeOut.requestFocus();
            }
        });
        Shown.when(takingOut, model.takingOut());
        return section("settings.kept", "settings.kept-sentence", path, steps, takingOut);
    }

    private Node trouble() {
        FlowPane steps = new FlowPane(
                Buttons.plain(messages.text("settings.open-log"), actions::openLog),
                Buttons.plain(messages.text("settings.copy-log"), () -> actions.copyLog(SettingsView::toClipboard)));
        steps.getStyleClass().add("settings-steps");
        return section("settings.trouble", "settings.trouble-sentence", steps);
    }

    private static void toClipboard(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private Node keys() {
        Button show = Buttons.plain(messages.text("settings.show-keys"), actions::showKeys);
        return section("settings.keys", "settings.keys-sentence", show);
    }

    private Node section(String title, String sentence, Node... inside) {
        Card card = new Card(inside);
        card.getStyleClass().add("settings-card");
        VBox section = new VBox(
                Texts.wrapped(messages.text(title), "section"), Texts.wrapped(messages.text(sentence), "soft"), card);
        section.getStyleClass().add("settings-section");
        return section;
    }

    /** The button is as high as the field's input: aligned below only, their words would not stand on one line. */
    private static Node beside(Field field, TextField input, Button button) {
        HBox row = new HBox(field, button);
        button.minHeightProperty().bind(input.heightProperty());
        HBox.setHgrow(field, Priority.ALWAYS);
        button.setMinWidth(Button.USE_PREF_SIZE);
        row.getStyleClass().add("settings-row");
        return row;
    }

    private void show(@Nullable Refusal refusal) {
        business.accept();
        teammate.accept();
        if (refusal != null) {
            new RefusedFields(business::refuse)
                    .at(FormField.NAME, teammate)
                    .show(refusal, messages.text(refusal.sentence()));
        }
    }
}
