package app.earshot.ui.accounts.files;

import app.earshot.domain.Sentence;
import app.earshot.domain.account.Attachment;
import app.earshot.platform.FileNames;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.work.Progress;
import app.earshot.usecase.Refusal;
import app.earshot.usecase.account.AccountPage;
import app.earshot.usecase.timeline.KeepFiles.CopiedFile;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

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

    /** Copies files into the notebook; the files themselves are left alone. Meanwhile everything else goes on. */
    public void add(List<Path> files) {
        UUID account = model.account().get();
        if (account != null) {
            model.refusal().set("");
            files.forEach(file -> copy(account, file));
        }
    }

    /** Stops copying a file; nothing of it is kept. */
    public void cancel(FileOnItsWay file) {
        file.cancel();
        model.onTheirWay().remove(file);
    }

    private void copy(UUID account, Path file) {
        FileOnItsWay onItsWay = new FileOnItsWay(account, file.getFileName().toString());
        AtomicReference<@Nullable CopiedFile> whole = new AtomicReference<>();
        model.onTheirWay().add(onItsWay);
        Progress running = tools.frame().work()
                .slow("accounts/files/copy-in/" + account + "/" + file, progress -> {
                    tools.verbs().keepFiles().copy(file, progress::report, progress::isCancelled).ifPresent(whole::set);
                    return file;
                })
                .progressed(onItsWay.done()::set)
                .refused(this::refuse)
                .lastly(() -> arrived(onItsWay, whole.get()))
                .start();
        onItsWay.cancelWith(running::cancel);
    }

    /** Adds what is whole. It may have been cancelled in the very last moment: then it is thrown away. */
    private void arrived(FileOnItsWay file, @Nullable CopiedFile whole) {
        boolean wanted = model.onTheirWay().remove(file);
        if (whole != null) {
            start("add/" + file.account() + "/" + whole.name(), () -> {
                if (wanted) {
                    tools.verbs().keepFiles().add(file.account(), whole);
                } else {
                    tools.verbs().keepFiles().drop(whole);
                }
                return whole;
            }, added -> {});
        }
    }

    public void remove(Attachment file) {
        start("remove/" + file.id(), () -> {
            tools.verbs().keepFiles().remove(file);
            return file;
        }, removed -> {});
    }

    /** Opens a copy: whatever the other program does to it, the one in the notebook stays as it is. A program is never run from here. */
    public void show(Attachment file) {
        if (FileNames.isProgram(file.fileName())) {
            model.refusal().set(tools.frame().messages().text("accounts.files.program", file.fileName()));
            return;
        }
        copyOut(
                "open/" + file.id(),
                () -> tools.frame().opener().open(tools.verbs().keepFiles().copyTo(file, opened)),
                taken -> model.refusal()
                        .set(taken ? "" : tools.frame().messages().text("accounts.files.nothing-opens", file.fileName())));
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
        copyOut("copy/" + file.id(), () -> tools.verbs().keepFiles().copyTo(file, folder), copy -> tools.frame().announcer()
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

    /** Checks and copies on the slow lane: a long file takes its time. */
    private <T> void copyOut(String key, Callable<T> verb, Consumer<T> then) {
        model.refusal().set("");
        tools.frame().work()
                .slow("accounts/files/" + key, verb)
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
