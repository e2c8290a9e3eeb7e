package app.earshot.ui.accounts.files;

import app.earshot.domain.Attachment;
import app.earshot.domain.Sentence;
import app.earshot.ui.shell.Tools;
import app.earshot.usecase.Refusal;
import app.earshot.usecase.account.AccountPage;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** What may be done with the files of an account. */
public final class FilesActions {

    private final FilesModel model;
    private final Tools tools;
    private final Path opened;

    /** @param opened a folder for copies that other programs open, which lives as long as the program */
    public FilesActions(FilesModel model, Tools tools, Path opened) {
        this.model = model;
        this.tools = tools;
        this.opened = opened;
    }

    /** Shows an account, or reads the one that is shown again. */
    public void open(AccountPage page) {
        UUID account = page.account().id();
        if (!account.equals(model.account().get())) {
            model.read().set(false);
            model.files().clear();
            model.refusal().set("");
        }
        model.account().set(account);
        tools.frame().work()
                .notebook("accounts/files", () -> tools.verbs().keepFiles().of(account))
                .onlyLatest()
                .then(files -> {
                    model.files().setAll(files);
                    model.read().set(true);
                })
                .start();
    }

    /** Asks for files and adds them. */
    public void choose() {
        tools.frame().picker().files(tools.frame().messages().text("accounts.files.choose"), home(), this::add);
    }

    /** Copies files into the notebook; the files themselves are left alone. */
    public void add(List<Path> files) {
        UUID account = model.account().get();
        if (account != null) {
            files.forEach(file -> start(
                    "add/" + file, () -> tools.verbs().keepFiles().add(account, file), added -> {}));
        }
    }

    public void remove(Attachment file) {
        start("remove/" + file.id(), () -> {
            tools.verbs().keepFiles().remove(file);
            return file;
        }, removed -> {});
    }

    /** Opens a copy: whatever the other program does to it, the one in the notebook stays as it is. */
    public void show(Attachment file) {
        start("open/" + file.id(), () -> tools.verbs().keepFiles().copyTo(file, opened), tools.frame().opener()::open);
    }

    /** Asks for a folder and puts a copy there. */
    public void saveCopy(Attachment file) {
        tools.frame().picker()
                .folder(
                        tools.frame().messages().text("accounts.files.save-where", file.fileName()),
                        home(),
                        folder -> folder.ifPresent(it -> saveCopy(file, it)));
    }

    private void saveCopy(Attachment file, Path folder) {
        start("copy/" + file.id(), () -> tools.verbs().keepFiles().copyTo(file, folder), copy -> tools.frame().announcer()
                .tell(Sentence.of("accounts.files.copied", copy.getFileName().toString())));
    }

    private <T> void start(String key, Callable<T> verb, Consumer<T> then) {
        model.refusal().set("");
        tools.frame().work()
                .notebook("accounts/files/" + key, verb)
                .then(then)
                .refused(this::refuse)
                .start();
    }

    private void refuse(Refusal no) {
        model.refusal().set(tools.frame().messages().text(no.sentence()));
    }

    private static Path home() {
        return Path.of(System.getProperty("user.home", ""));
    }
}
