package app.earshot.journeys;

import app.earshot.domain.Side;
import app.earshot.platform.AppSettings;
import app.earshot.platform.FileOpener;
import app.earshot.platform.FilePicker;
import app.earshot.platform.Ids;
import app.earshot.platform.PagePrinter;
import app.earshot.platform.SettingsFile;
import app.earshot.store.AttachmentFiles;
import app.earshot.store.Notebook;
import app.earshot.store.search.LazyIndex;
import app.earshot.testkit.Access;
import app.earshot.ui.command.Command;
import app.earshot.ui.parts.sheet.Overlays;
import app.earshot.ui.shell.Announcer;
import app.earshot.ui.shell.Destination;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.shell.Preferences;
import app.earshot.ui.shell.Visit;
import app.earshot.ui.window.NotebookWindow;
import app.earshot.ui.words.Messages;
import app.earshot.ui.work.Problems;
import app.earshot.ui.work.Work;
import app.earshot.usecase.Changes;
import app.earshot.usecase.Writing;
import app.earshot.usecase.account.AccountPage;
import app.earshot.usecase.verbs.Verbs;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The program in a process of its own, with the same lanes: opens an account of a notebook, types into its composer, and says
 * {@link #READY} once the draft was kept. Then it waits to be killed.
 */
final class HalfTypedEntryChild implements FilePicker, FileOpener {

    static final String READY = "ready";

    private final Clock clock = Clock.systemDefaultZone();
    private final Path folder;
    private final Verbs verbs;
    private NotebookWindow window;

    private HalfTypedEntryChild(Path folder) throws Exception {
        this.folder = folder;
        Notebook notebook = Notebook.open(folder, clock.instant());
        Changes changes = new Changes();
        verbs = Verbs.over(
                new Writing(notebook, changes, clock, new Ids(clock)), new LazyIndex(notebook),
                new AttachmentFiles(notebook), clock.getZone(), Locale.UK, changes);
    }

    /** Is given the notebook's folder, the account's id and the words to type; and what else it may be: a call, or a reply. */
    public static void main(String[] arguments) throws Exception {
        FxToolkit.registerPrimaryStage();
        UUID account = UUID.fromString(arguments[1]);
        HalfTypedEntryChild child = new HalfTypedEntryChild(Path.of(arguments[0]));
        Scene scene = WaitForAsyncUtils.asyncFx(() -> child.show(account)).get();
        switch (arguments.length > 3 ? arguments[3] : "") {
            case "call" -> child.call(scene, account, arguments[2]);
            case "reply" -> child.reply(scene, account, arguments[2]);
            case "enquiry" -> child.enquire(scene, arguments[2]);
            default -> child.write(scene, account, arguments[2]);
        }
        System.out.println(READY);
        System.out.flush();
        Thread.currentThread().join();
    }

    /** Types, and says how long it took, who talked most, and that the words are the next person's. */
    private void write(Scene scene, UUID account, String words) throws Exception {
        untilThere(scene, Journey.COMPOSER);
        WaitForAsyncUtils.asyncFx(() -> {
            TextArea composer = field(scene, TextArea.class, Journey.COMPOSER);
            composer.requestFocus();
            composer.appendText(words);
            field(scene, TextField.class, "minutes").setText("22");
            field(scene, ToggleButton.class, "They did").fire();
            composer.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.P, false, false, true, false));
        }).get();
        until(() -> verbs.readAccount().run(account)
                .map(AccountPage::draft)
                .filter(draft -> draft.text().equals(words) && draft.minutes() > 0 && !draft.choices().isEmpty())
                .isPresent());
    }

    /** Takes up the telephone, writes down what they say, and then talks. */
    private void call(Scene scene, UUID account, String words) throws Exception {
        untilThere(scene, Journey.COMPOSER);
        WaitForAsyncUtils.asyncFx(() -> window.actions().screen(Destination.ACCOUNTS).run(Command.ON_A_CALL)).get();
        untilThere(scene, Journey.CALL);
        WaitForAsyncUtils.asyncFx(() -> {
            field(scene, TextArea.class, Journey.CALL).appendText(words);
            ((Button) scene.getRoot().lookup(".talk-card")).fire();
        }).get();
        until(() -> verbs.holdCall().find(account)
                .filter(call -> call.text().equals(words) && call.clock().talking() == Side.US)
                .isPresent());
    }

    /** Answers nobody in particular, without a pause in which anything could be kept that is not kept while one types. */
    private void reply(Scene scene, UUID account, String words) throws Exception {
        untilThere(scene, Journey.COMPOSER);
        WaitForAsyncUtils.asyncFx(() -> window.actions().visit(new Visit.ToReply(account, null, ""))).get();
        untilThere(scene, Journey.REPLY);
        until(() -> {
            WaitForAsyncUtils.asyncFx(() -> {
                TextArea draft = field(scene, TextArea.class, Journey.REPLY);
                draft.setText(draft.getLength() < words.length() ? words.substring(0, draft.getLength() + 1) : words);
            }).get();
            return verbs.readReply().run(account, null).begun().text().equals(words);
        });
    }

    /** Pastes their mail into a new enquiry, and begins to write a name. */
    private void enquire(Scene scene, String mail) throws Exception {
        untilThere(scene, Journey.COMPOSER);
        WaitForAsyncUtils.asyncFx(() -> window.actions().visit(new Visit.NewEnquiry())).get();
        untilThere(scene, Journey.MAIL);
        WaitForAsyncUtils.asyncFx(() -> {
            TextArea pasted = field(scene, TextArea.class, Journey.MAIL);
            pasted.requestFocus();
            pasted.appendText(mail);
            TextField name = field(scene, TextField.class, Journey.FIRST_NAME);
            name.requestFocus();
            name.appendText("Grace Ch");
        }).get();
        until(() -> verbs.keepSheet().all().stream()
                .anyMatch(one -> one.draft().words().size() > 1));
    }

    private static void until(java.util.concurrent.Callable<Boolean> holds) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, holds);
    }

    private Scene show(UUID account) {
        Problems problems = new Problems();
        Work work = Work.onThreads(Platform::runLater, problems);
        Messages messages = Messages.strict(Locale.UK, clock);
        Overlays overlays = new Overlays();
        Preferences preferences = new Preferences(new SettingsFile(folder.resolveSibling("laptop")), AppSettings.FIRST, work);
        Frame frame = new Frame(
                overlays, work, problems, messages, new Announcer(overlays, messages), preferences, this, this,
                (page, name) -> PagePrinter.Outcome.NO_PRINTER);
        window = new NotebookWindow(verbs, frame, folder, folder);
        window.actions().visit(new Visit.ToAccount(account));
        Stage stage = new Stage();
        stage.setScene(new Scene(overlays, 1280, 800));
        stage.show();
        return stage.getScene();
    }

    private static void untilThere(Scene scene, String name) throws Exception {
        until(() -> WaitForAsyncUtils.asyncFx(() -> find(scene, TextArea.class, name).isPresent()).get());
    }

    private static <T extends Node> T field(Scene scene, Class<T> type, String name) {
        return find(scene, type, name).orElseThrow();
    }

    private static <T extends Node> Optional<T> find(Scene scene, Class<T> type, String name) {
        return scene.getRoot().lookupAll("*").stream()
                .filter(node -> type.isInstance(node) && Access.name(node).equals(name))
                .map(type::cast)
                .findFirst();
    }

    @Override
    public void folder(String title, Path start, Consumer<Optional<Path>> chosen) {}

    @Override
    public void newFile(String title, Path start, String name, Consumer<Optional<Path>> chosen) {}

    @Override
    public void files(String title, Path start, Consumer<List<Path>> chosen) {}

    @Override
    public boolean open(Path place) {
        return true;
    }

    @Override
    public boolean mail(java.net.URI letter) {
        return true;
    }
}
