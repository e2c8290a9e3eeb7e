package app.earshot.ui.shell;

import app.earshot.domain.Sentence;
import app.earshot.ui.look.TextSize;
import app.earshot.ui.work.Job;
import app.earshot.usecase.Change;
import app.earshot.usecase.Changes;
import app.earshot.usecase.UndoChanges;
import app.earshot.usecase.business.NameBusiness;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** What can be done from anywhere: going places, undo, the size of text. */
public final class ShellActions implements Navigator {

    private final ShellModel model;
    private final Frame frame;
    private final UndoChanges undoChanges;
    private final NameBusiness nameBusiness;
    private final Map<Destination, Supplier<? extends Screen>> makers = new EnumMap<>(Destination.class);
    private final Map<Destination, Screen> screens = new EnumMap<>(Destination.class);
    private Runnable openingAgain = () -> {};

    public ShellActions(ShellModel model, Frame frame, UndoChanges undoChanges, NameBusiness nameBusiness) {
        this.model = model;
        this.frame = frame;
        this.undoChanges = undoChanges;
        this.nameBusiness = nameBusiness;
        model.setTextSize(frame.preferences().look().textSize());
        frame.announcer().undoWith(this::undo);
    }

    /** Says what stands at a destination. It is made when somebody first goes there: the first window waits for nothing else. */
    public void put(Destination destination, Supplier<? extends Screen> screen) {
        makers.put(destination, screen);
    }

    public Screen screen(Destination destination) {
        return screens.computeIfAbsent(
                destination, there -> Objects.requireNonNull(makers.get(there), there::name).get());
    }

    /** Sends what is being typed in sheets on its way to the disk. */
    public void keepWords() {
        frame.overlays().keepWords();
    }

    /** Called before the window closes. */
    public void leave() {
        frame.overlays().keepWords();
        screens.values().forEach(Screen::leave);
    }

    /** Reads what the frame itself shows. Called when the notebook is open, and after each change to it. */
    public void refresh() {
        frame.work().notebook("shell", nameBusiness::name).then(model::setBusiness).onlyLatest().start();
    }

    /** From now on, shows when something was kept, and says what a person did with a way back, whichever screen it was done on. */
    public void follow(Changes changes) {
        changes.listen(account -> frame.work().onScreen(this::saved));
        changes.listenToDone(change -> frame.work().onScreen(() -> frame.announcer().done(change.sentence())));
    }

    private void saved() {
        model.setSavedAt(frame.messages().days().now());
        refresh();
    }

    /** Says what is in front before there is a frame round it, so that nothing else is made for it. */
    public void beginAt(Destination first) {
        model.setDestination(first);
    }

    @Override
    public void go(Destination destination) {
        model.setDestination(destination);
        screen(destination).shown();
    }

    @Override
    public void visit(Visit visit) {
        go(visit.destination());
        screen(visit.destination()).visit(visit);
    }

    @Override
    public void openAgain() {
        openingAgain.run();
    }

    /** Says what puts the notebook away, and opens it again. */
    public void openAgainBy(Runnable puttingAway) {
        openingAgain = puttingAway;
    }

    void undo() {
        told(frame.work().notebook("undo", undoChanges::undo), "shell.undone", "shell.nothing-to-undo");
    }

    void redo() {
        told(frame.work().notebook("redo", undoChanges::redo), "shell.redone", "shell.nothing-to-redo");
    }

    void textBigger() {
        resize(frame.preferences().look().textSize().bigger());
    }

    void textSmaller() {
        resize(frame.preferences().look().textSize().smaller());
    }

    void textNormal() {
        resize(TextSize.NORMAL);
    }

    /** The window has another size. */
    void resized(double width, double height) {
        model.setSize(width, height);
    }

    void toggleList() {
        screen(model.destination().get()).toggleList();
    }

    private void resize(TextSize size) {
        frame.preferences().wear(size);
        model.setTextSize(size);
    }

    private void told(Job<Optional<Change>> job, String key, String nothing) {
        job.then(change -> frame.announcer()
                        .tell(change.map(it -> Sentence.of(key, it.sentence())).orElse(Sentence.of(nothing))))
                .refused(no -> frame.announcer().tell(no.sentence()))
                .start();
    }
}
