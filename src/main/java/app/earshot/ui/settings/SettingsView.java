package app.earshot.ui.settings;

import app.earshot.domain.draft.SheetKey;
import app.earshot.ui.bin.BinView;
import app.earshot.ui.calendarfile.CalendarFileActions;
import app.earshot.ui.lock.Reopening;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.field.Field;
import app.earshot.ui.parts.field.RefusedFields;
import app.earshot.ui.parts.field.TypedText;
import app.earshot.ui.parts.text.Copy;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.backups.BackupsView;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.shell.Screen;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.shell.Visit;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.FormField;
import app.earshot.usecase.Refusal;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
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
    private final HolidaySection holidays;
    private final WorkingSection working;
    private final PasswordSection passwords;
    private final Field business;
    private final Field teammate;
    private final Function<Runnable, BackupsView> backups;
    private final StackPane settings;
    private final ScrollPane root = new ScrollPane();

    /**
     * What lies beyond this page.
     *
     * @param backups makes the page of the backups, given what leads back from it
     * @param reopening gives the notebook a password, for which it is put away
     */
    record Beyond(Function<Runnable, BackupsView> backups, Reopening reopening) {}

    SettingsView(
            SettingsModel model, SettingsActions actions, Frame frame, Tools tools, CalendarFileActions calendarFile,
            Beyond beyond) {
        this.model = model;
        this.actions = actions;
        this.frame = frame;
        this.backups = beyond.backups();
        messages = frame.messages();
        team = new TeamList(model, actions, frame);
        holidays = new HolidaySection(actions, messages);
        working = new WorkingSection(actions, messages);
        PasswordModel password = new PasswordModel();
        passwords = new PasswordSection(password, new PasswordActions(password, tools, beyond.reopening()), frame);
        business = new Field("business", messages.text("settings.business"), businessInput);
        teammate = new Field("add-teammate", messages.text("settings.add-teammate"), teammateInput);
        VBox page = new VBox(
                Texts.wrapped(messages.text("shell.settings"), "title"),
                firm(),
                team(),
                stages(),
                new LookSection(actions, frame),
                new DatesSection(actions, frame),
                new CalendarSection(calendarFile, messages),
                working,
                holidays,
                new BackupsSection(messages, this::showBackups),
                passwords,
                new NotebookSection(model, actions, messages, password.there().get()),
                removed(tools),
                trouble(),
                keys());
        page.getStyleClass().add("settings-page");
        settings = new StackPane(page);
        settings.setAlignment(Pos.TOP_LEFT);
        showSettings();
        root.setFitToWidth(true);
        root.setFocusTraversable(false);
        root.getStyleClass().add("settings");
        model.refusal().subscribe(this::show);
    }

    /**
     * The settings, put together.
     *
     * @param folder where the notebook stands
     * @param goBack puts the notebook away, and opens the one that is in a backup in its place
     * @param reopening gives it a password
     */
    public static SettingsView of(
            Tools tools, Path folder, CalendarFileActions calendarFile, Consumer<Path> goBack, Reopening reopening) {
        SettingsModel model = new SettingsModel(folder);
        return new SettingsView(
                model, new SettingsActions(model, tools), tools.frame(), tools, calendarFile,
                new Beyond(leave -> BackupsView.of(tools, goBack, leave), reopening));
    }

    private void showSettings() {
        root.setContent(settings);
    }

    private void showBackups() {
        BackupsView made = backups.apply(this::showSettings);
        root.setContent(made.root());
        root.setVvalue(0);
        made.enter();
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
        showSettings();
        actions.refresh();
        holidays.refresh();
        working.refresh();
        passwords.refresh();
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

    private Node removed(Tools tools) {
        Button look = Buttons.plain(messages.text("bin.look"), () -> BinView.of(tools).open());
        look.getStyleClass().add("look-into-bin");
        return section("bin.title", "bin.sentence", look);
    }

    private Node trouble() {
        FlowPane steps = new FlowPane(
                Buttons.plain(messages.text("settings.open-log"), actions::openLog),
                Buttons.plain(messages.text("settings.copy-log"), () -> actions.copyLog(Copy::toClipboard)));
        steps.getStyleClass().add("settings-steps");
        return section("settings.trouble", "settings.trouble-sentence", steps);
    }

    private Node keys() {
        Button show = Buttons.plain(messages.text("settings.show-keys"), actions::showKeys);
        return section("settings.keys", "settings.keys-sentence", show);
    }

    private Node section(String title, String sentence, Node... inside) {
        return new SettingsSection(messages, title, sentence, inside);
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
