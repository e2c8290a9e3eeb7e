package app.earshot.ui.settings;

import app.earshot.domain.Sentence;
import app.earshot.domain.account.Teammate;
import app.earshot.domain.account.TeammateKind;
import app.earshot.domain.calendar.WorkingTime;
import app.earshot.platform.DateStyle;
import app.earshot.ui.command.ShortcutSheet;
import app.earshot.ui.look.TextSize;
import app.earshot.ui.look.Theme;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.words.DayStyle;
import app.earshot.ui.work.Progress;
import app.earshot.usecase.Refusal;
import app.earshot.usecase.business.StageWords;
import app.earshot.usecase.verbs.Verbs;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What can be done in the settings. */
public final class SettingsActions {

    private final SettingsModel model;
    private final Tools tools;
    private final Verbs verbs;
    private final Frame frame;
    private Runnable stopTakingOut = () -> {};

    public SettingsActions(SettingsModel model, Tools tools) {
        this.model = model;
        this.tools = tools;
        this.verbs = tools.verbs();
        this.frame = tools.frame();
        verbs.changes().listen(this::kept);
    }

    /** What was changed here can be taken back from anywhere. */
    private void kept(@Nullable UUID account) {
        if (account == null) {
            frame.work().onScreen(this::refresh);
        }
    }

    /** Reads everything that is shown. */
    public void refresh() {
        refresh(() -> {});
    }

    /** The same, and goes on once everything is read. */
    void refresh(Runnable then) {
        frame.work()
                .notebook("settings-business", () -> verbs.nameBusiness().name())
                .then(model.business()::set)
                .start();
        frame.work()
                .notebook("settings-team", () -> verbs.keepTeam().all())
                .then(all -> {
                    model.setTeammates(all);
                    then.run();
                })
                .start();
    }

    /** Reads which public holidays are shown, and what else could be; the tables take a moment. */
    void holidays(Consumer<HolidayChoice> then) {
        frame.work()
                .notebook("settings-holidays", () -> verbs.keepHolidays().chosen())
                .then(chosen -> frame.work()
                        .slow("settings-areas", () -> new HolidayChoice(chosen, verbs.keepHolidays().countries(), verbs.keepHolidays().regions(chosen)))
                        .then(then::accept)
                        .start())
                .start();
    }

    void setMembers(Teammate crew, Set<UUID> members, Runnable done) {
        run("members/" + crew.id(), () -> verbs.keepTeam().setMembers(crew.id(), members), done, model::refuse);
    }

    void chooseHolidays(String code) {
        run("holidays", () -> verbs.keepHolidays().choose(code), () -> {}, model::refuse);
    }

    /** Reads when we work. */
    void workingTime(Consumer<WorkingTime> then) {
        frame.work().notebook("settings-working", () -> verbs.keepWorkingTime().now()).then(then::accept).start();
    }

    void keepWorkingTime(Set<DayOfWeek> weekdays, @Nullable LocalTime from, @Nullable LocalTime to, Consumer<Refusal> refused) {
        run("working-time", () -> verbs.keepWorkingTime().keep(weekdays, from, to), () -> {}, refused);
    }

    void business(String typed) {
        model.business().set(typed);
    }

    void newTeammate(String typed) {
        model.newTeammate().set(typed);
    }

    void nameBusiness() {
        String typed = model.business().get();
        run("name-business", () -> verbs.nameBusiness().run(typed), () -> {}, model::refuse);
    }

    void addTeammate() {
        String typed = model.newTeammate().get();
        run(
                "add-teammate",
                () -> verbs.keepTeam().add(typed, TeammateKind.CREW),
                () -> model.newTeammate().set(""),
                model::refuse);
    }

    /** @param renamed called once it is kept; {@code refused} with the reason if it is not */
    void rename(Teammate teammate, String name, Runnable renamed, Consumer<Refusal> refused) {
        run("rename-" + teammate.id(), () -> verbs.keepTeam().rename(teammate.id(), name), renamed, refused);
    }

    void setActive(Teammate teammate, boolean active) {
        run("active-" + teammate.id(), () -> verbs.keepTeam().setActive(teammate.id(), active), () -> {}, model::refuse);
    }

    void setMe(Teammate teammate) {
        run("me-" + teammate.id(), () -> verbs.keepTeam().setMe(teammate.id()), () -> {}, model::refuse);
    }

    /** @param kept called once they are kept; {@code refused} with the reason and the stage if they are not */
    void nameStages(List<StageWords> typed, Runnable kept, Consumer<Refusal> refused) {
        frame.work()
                .notebook("name-stages", () -> verbs.nameStages().run(typed))
                .then(change -> kept.run())
                .refused(refused)
                .start();
    }

    void wear(Theme theme) {
        frame.preferences().wear(theme);
    }

    void wear(TextSize size) {
        frame.preferences().wear(size);
        tools.shell().setTextSize(size);
    }

    /** Days and times are written so from now on; what stands on a screen already follows when it is read again. */
    void write(DateStyle style) {
        frame.messages().days().write(DayStyle.of(frame.messages().locale(), style));
        frame.preferences().writeDates(style);
    }

    /** From the next start on. */
    void openFirst(String place) {
        frame.preferences().openFirst(place);
    }

    void openFolder() {
        frame.work()
                .slow("open-folder", () -> frame.opener().open(model.folder()))
                .then(taken -> {
                    if (!taken) {
                        frame.announcer().tell(Sentence.of("settings.nothing-opens"));
                    }
                })
                .unlessRunning()
                .start();
    }

    /** Opens what was written down about problems. */
    void openLog() {
        frame.work()
                .slow("open-log", () -> frame.problems().log().newest().map(this::openLog)
                        .orElse(Optional.of(Sentence.of("settings.no-problems"))))
                .then(why -> why.ifPresent(frame.announcer()::tell))
                .unlessRunning()
                .start();
    }

    /** Returns why it is not open, or nothing. */
    private Optional<Sentence> openLog(Path file) {
        return frame.opener().open(file)
                ? Optional.empty()
                : Optional.of(Sentence.of("settings.log-not-opened", file.toString()));
    }

    /** @param copied is given what a maintainer needs to know; nothing of the customers stands in it */
    void copyLog(Consumer<String> copied) {
        frame.work()
                .slow("copy-log", () -> frame.problems().log().toCopy())
                .then(text -> {
                    copied.accept(text);
                    frame.announcer().tell(Sentence.of("settings.log-copied"));
                })
                .start();
    }

    /** Writes everything into a new folder, wherever the person wants it; not in the notebook itself, where nobody looks for it. */
    void takeOut() {
        Path beside = model.folder().toAbsolutePath().getParent();
        frame.picker()
                .folder(
                        frame.messages().text("settings.take-out-title"),
                        beside == null ? model.folder() : beside,
                        chosen -> chosen.ifPresent(this::takeOut));
    }

    private void takeOut(Path folder) {
        model.takenOut().set(0);
        model.takingOut().set(true);
        Progress running = frame.work()
                .slow("take-out", progress -> verbs.takeOut().run(folder, progress::report, progress::isCancelled))
                .progressed(model.takenOut()::set)
                .then(made -> made.ifPresent(
                        whole -> frame.announcer().tell(Sentence.of("settings.taken-out", whole.toString()))))
                .lastly(() -> model.takingOut().set(false))
                .start();
        stopTakingOut = running::cancel;
    }

    /** Nothing of it stays in the folder. */
    void stopTakingOut() {
        stopTakingOut.run();
    }

    void showKeys() {
        ShortcutSheet.over(frame.overlays(), frame.messages()).open();
    }

    private void run(String key, Runnable verb, Runnable then, Consumer<Refusal> refused) {
        model.refuse(null);
        frame.work()
                .notebook(key, () -> {
                    verb.run();
                    return key;
                })
                .then(done -> {
                    then.run();
                    refresh();
                })
                .refused(refused)
                .start();
    }
}
