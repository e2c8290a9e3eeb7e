package app.earshot.ui.shell;

import app.earshot.ui.command.Command;
import app.earshot.ui.command.CommandKeys;
import app.earshot.ui.command.Scope;
import app.earshot.ui.command.ShortcutSheet;
import app.earshot.ui.parts.ProblemBanner;
import app.earshot.ui.parts.Visibility;
import app.earshot.ui.parts.focus.FocusOrder;
import app.earshot.ui.parts.sheet.Overlays;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The frame of the window while a notebook is open. */
public final class ShellView {

    private final ShellModel model;
    private final ShellActions actions;
    private final Frame frame;
    private final Rail rail;
    private final TopBar top;
    private final StackPane unsaved = new StackPane();
    private final StackPane slot = new StackPane();
    private final BorderPane root = new BorderPane();
    private final CommandKeys keys;
    private Consumer<Node> askingDates = under -> {};
    private Consumer<Region> goingTo = over -> {};
    private Runnable locking = () -> {};
    private Runnable overlooking = () -> {};

    public ShellView(ShellModel model, ShellActions actions, Frame frame) {
        this.model = model;
        this.actions = actions;
        this.frame = frame;
        Overlays overlays = frame.overlays();
        rail = new Rail(model, frame, actions::go);
        top = new TopBar(frame.messages(), actions::toggleList, this::askDate, () -> actions.visit(new Visit.NewEnquiry()));
        keys = new CommandKeys(overlays::hasSheet);
        VBox main = new VBox(top, new ProblemBanner(frame.problems(), frame.messages()), unsaved, slot);
        VBox.setVgrow(slot, Priority.ALWAYS);
        slot.setMinSize(0, 0);
        slot.setAlignment(Pos.TOP_LEFT);
        root.setMinSize(0, 0);
        root.setLeft(rail);
        root.setCenter(main);
        overlays.content(root);
        bindKeys();
        keys.listenIn(root);
        root.widthProperty().subscribe(() -> actions.resized(root.getWidth(), root.getHeight()));
        root.heightProperty().subscribe(() -> actions.resized(root.getWidth(), root.getHeight()));
        model.destination().subscribe(this::show);
        model.room().subscribe(room -> offerList());
        model.alone().subscribe(alone -> show(model.destination().get()));
    }

    /** Puts the focus where work begins on the screen in front. */
    public void enter() {
        // What is scrolled on a new screen is in the window only once it has its looks.
        current().root().applyCss();
        current().regions().stream().anyMatch(FocusOrder::enter);
    }

    /** Puts the search into its place in the top bar. */
    public void search(Node field) {
        top.search(field);
    }

    /** Puts what says where words wait under the top bar. */
    public void unsaved(Node line) {
        unsaved.getChildren().setAll(line);
    }

    /** Says what asks about a date, under the button for it. */
    public void dates(Consumer<Node> asking) {
        askingDates = asking;
    }

    /** Says what leads anywhere, over the screens. */
    public void places(Consumer<Region> going) {
        goingTo = going;
    }

    /** Says what locks the notebook. */
    public void locks(Runnable lock) {
        locking = lock;
    }

    /** Says what hides what is private, and shows it again. */
    public void overlooks(Runnable hideOrShow) {
        overlooking = hideOrShow;
    }

    /** Whether a command means something in this window now. */
    public boolean can(Command command) {
        return command.scope() == Scope.ACCOUNT
                ? model.account().get() != null && model.destination().get() == Destination.ACCOUNTS
                : keys.binds(command);
    }

    /** Does what a command means, as its key does. */
    public void run(Command command) {
        keys.run(command);
    }

    /** Where the question about a date hangs from. */
    public Node date() {
        return top.date();
    }

    private void askDate() {
        askingDates.accept(top.date());
    }

    private void show(Destination destination) {
        slot.getChildren().setAll(actions.screen(destination).root());
        boolean alone = model.alone().get() && destination == Destination.ACCOUNTS;
        for (Node around : List.of(rail, top, unsaved)) {
            Visibility.set(around, !alone);
        }
        offerList();
    }

    private void offerList() {
        top.offerList(model.room().get() != SizeClass.WIDE && model.destination().get() == Destination.ACCOUNTS);
    }

    private void bindKeys() {
        keys.on(Command.GO_TO, () -> goingTo.accept(slot))
                .on(Command.SEARCH, () -> FocusOrder.enter(top.search()))
                .on(Command.NEW_ENQUIRY, () -> actions.visit(new Visit.NewEnquiry()))
                .on(Command.DATE_FREE, this::askDate)
                .on(Command.LOCK, () -> locking.run())
                .on(Command.OVERLOOK, () -> overlooking.run())
                .on(Command.UNDO, actions::undo)
                .on(Command.REDO, actions::redo)
                .on(Command.TEXT_BIGGER, actions::textBigger)
                .on(Command.TEXT_SMALLER, actions::textSmaller)
                .on(Command.TEXT_NORMAL, actions::textNormal)
                .on(Command.TOGGLE_LIST, actions::toggleList)
                .on(Command.SHORTCUTS, () -> ShortcutSheet.over(frame.overlays(), frame.messages()).open())
                .on(Command.NEXT_REGION, () -> move(1))
                .on(Command.PREVIOUS_REGION, () -> move(-1));
        Arrays.stream(Command.values())
                .filter(command -> command.scope() == Scope.ACCOUNT)
                .forEach(command -> keys.ask(command, () -> current().run(command)));
        for (Destination destination : Destination.values()) {
            keys.on(destination.command(), () -> goBy(destination));
        }
    }

    /** Whoever comes by the keyboard goes on with it there, and not on the rail. */
    private void goBy(Destination destination) {
        actions.go(destination);
        if (!isFocusIn(current().root())) {
            enter();
        }
    }

    /** The slot itself would still say yes for what was in it a moment ago. */
    private boolean isFocusIn(Node part) {
        Node at = root.getScene().getFocusOwner();
        while (at != null && at != part) {
            at = at.getParent();
        }
        return at != null;
    }

    private Screen current() {
        return actions.screen(model.destination().get());
    }

    /** To the next part of the window that takes the focus. */
    private void move(int step) {
        List<Node> regions = regions();
        int now = current(regions);
        for (int i = 1; i <= regions.size(); i++) {
            Node next = regions.get(Math.floorMod(now + step * i, regions.size()));
            if (FocusOrder.enter(next)) {
                return;
            }
        }
    }

    private List<Node> regions() {
        List<Node> regions = new ArrayList<>(List.of(rail, top, unsaved));
        regions.addAll(actions.screen(model.destination().get()).regions());
        return regions;
    }

    private int current(List<Node> regions) {
        for (Node at = root.getScene().getFocusOwner(); at != null; at = at.getParent()) {
            int index = regions.indexOf(at);
            if (index >= 0) {
                return index;
            }
        }
        return 0;
    }
}
