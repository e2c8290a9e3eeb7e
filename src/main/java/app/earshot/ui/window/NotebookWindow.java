package app.earshot.ui.window;

import app.earshot.ui.accounts.AccountsScreen;
import app.earshot.ui.backups.WatchActions;
import app.earshot.ui.calendar.CalendarView;
import app.earshot.ui.calendarfile.CalendarFileActions;
import app.earshot.ui.calendarfile.CalendarFileModel;
import app.earshot.ui.datefree.DateFree;
import app.earshot.ui.dropped.DropTarget;
import app.earshot.ui.help.HelpView;
import app.earshot.ui.insights.InsightsView;
import app.earshot.ui.ledger.LedgerView;
import app.earshot.ui.lock.Reopening;
import app.earshot.ui.parts.EachMinute;
import app.earshot.ui.questions.QuestionsView;
import app.earshot.ui.search.SearchField;
import app.earshot.ui.settings.SettingsView;
import app.earshot.ui.shell.Destination;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.shell.ShellActions;
import app.earshot.ui.shell.ShellModel;
import app.earshot.ui.shell.ShellView;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.switcher.Switcher;
import app.earshot.ui.today.OwedActions;
import app.earshot.ui.today.TodayView;
import app.earshot.ui.unsaved.UnsavedView;
import app.earshot.usecase.verbs.Verbs;
import java.nio.file.Path;
import java.util.function.Consumer;

/** All screens of one open notebook, put into the frame of a window. Made on the screen's thread. */
public final class NotebookWindow {

    private final ShellActions actions;
    private final SearchField search;
    private Consumer<Path> goBack = backup -> {};
    private Reopening reopening = Reopening.NONE;
    private final CalendarFileActions calendarFile;

    /**
     * @param folder where the notebook stands
     * @param opened a folder for copies of kept files that other programs open
     */
    public NotebookWindow(Verbs verbs, Frame frame, Path folder, Path opened) {
        this(verbs, frame, folder, opened, Destination.ACCOUNTS);
    }

    /** @param first what is in front at first */
    public NotebookWindow(Verbs verbs, Frame frame, Path folder, Path opened, Destination first) {
        followNames(verbs, frame);
        frame.overlays().askBeforeLeaving(frame.messages().text("part.unkept"));
        ShellModel shell = new ShellModel();
        actions = new ShellActions(shell, frame, verbs.undoChanges(), verbs.nameBusiness());
        Tools tools = new Tools(verbs, frame, actions, shell);
        DropTarget.in(tools);
        calendarFile = new CalendarFileActions(new CalendarFileModel(), tools, folder);
        frame.work().whenQuiet(calendarFile::begin);
        screens(tools, folder, opened);
        search = SearchField.of(tools);
        // The frame shows what is in front from the beginning.
        actions.beginAt(first);
        ShellView view = new ShellView(shell, actions, frame);
        view.search(search);
        DateFree dates = new DateFree(tools);
        view.dates(dates::toggle);
        view.places(new Switcher(tools, new OpenWindow(view, dates, shell))::toggle);
        view.locks(() -> reopening.lock());
        view.overlooks(new Overlooking(tools)::toggle);
        UnsavedView unsaved = UnsavedView.of(tools);
        frame.overlays().keepWordsWith(unsaved.actions(), frame.messages());
        view.unsaved(unsaved);
        actions.follow(verbs.changes());
        OwedActions owed = new OwedActions(tools);
        owed.follow();
        EachMinute.whileShown(frame.overlays(), owed::look);
        // What is backed up first is read first: the first look goes before it.
        frame.work().whenQuiet(() -> WatchActions.begin(tools));
        unsaved.actions().open();
        actions.refresh();
        actions.go(first);
        view.enter();
    }

    /** None is made before somebody goes there. */
    private void screens(Tools tools, Path folder, Path opened) {
        actions.put(Destination.SETTINGS, () -> SettingsView.of(tools, folder, calendarFile, backup -> goBack.accept(backup), reopening));
        actions.put(Destination.HELP, () -> HelpView.of(tools));
        actions.put(Destination.QUESTIONS, () -> QuestionsView.of(tools));
        actions.put(Destination.LEDGER, () -> LedgerView.of(tools));
        actions.put(Destination.INSIGHTS, () -> InsightsView.of(tools));
        actions.put(Destination.TODAY, () -> TodayView.of(tools));
        actions.put(Destination.CALENDAR, () -> CalendarView.of(tools));
        actions.put(Destination.ACCOUNTS, () -> new AccountsScreen(tools, opened));
    }

    /** Before anything else is read, so that no screen ever shows a thing by another name. */
    private static void followNames(Verbs verbs, Frame frame) {
        verbs.changes().listen(account -> {
            if (account == null) {
                frame.work().onScreen(() -> readNames(verbs, frame));
            }
        });
        readNames(verbs, frame);
    }

    private static void readNames(Verbs verbs, Frame frame) {
        frame.work()
                .notebook("names", () -> verbs.readNames().run())
                .then(frame.messages().ownNames()::are)
                .start();
    }

    /** Says what puts the notebook away, and opens the one that is in a backup in its place. */
    public void goBackBy(Consumer<Path> puttingAway) {
        goBack = puttingAway;
    }

    /** Says what locks the notebook, gives it a password, and takes it away. */
    public void reopenBy(Reopening by) {
        reopening = by;
    }

    /** The way to every screen. */
    public ShellActions actions() {
        return actions;
    }

    /** Where words are looked for from every screen. */
    public SearchField search() {
        return search;
    }

    /** Sends what is being typed on its way to the disk, before the window closes. */
    public void leave() {
        calendarFile.leave();
        actions.leave();
    }
}
