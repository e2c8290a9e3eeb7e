package app.earshot.ui.accounts;

import app.earshot.ui.accounts.list.AccountListView;
import app.earshot.ui.accounts.registry.AccountRegistry;
import app.earshot.ui.call.CallView;
import app.earshot.ui.command.Command;
import app.earshot.ui.command.CommandKeys;
import app.earshot.ui.parts.focus.FocusOrder;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.shell.SizeClass;
import app.earshot.ui.shell.Tools;
import app.earshot.usecase.account.AccountPage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The list, the account that is open, and what is worth asking; side by side as far as there is room. */
public final class AccountsView extends StackPane {

    private final AccountsModel model;
    private final AccountsActions actions;
    private final ObservableValue<SizeClass> room;
    private final AccountContents contents;
    private final AccountListView list;
    private final AccountColumn middle;
    private final StackPane side;
    private final HBox columns = new HBox();
    private final CommandKeys keys = new CommandKeys();

    AccountsView(
            AccountsModel model,
            AccountsActions actions,
            Frame frame,
            AccountListView list,
            AccountContents contents,
            ObservableValue<SizeClass> room) {
        this.model = model;
        this.actions = actions;
        this.room = room;
        this.contents = contents;
        this.list = list.onEntered(this::enterAccount).onBegun(actions::begin);
        middle = new AccountColumn(model, actions, contents, frame.messages(), this::toggleList);
        side = new StackPane(contents.listening());
        side.getStyleClass().add("account-side");
        List.of(list, middle, side).forEach(column -> HBox.setHgrow(column, Priority.ALWAYS));
        getStyleClass().add("accounts");
        getChildren().add(columns);
        model.page().subscribe(this::showPage);
        model.listShown().subscribe(shown -> showPage(model.page().get()));
        list.onRead(() -> showPage(model.page().get()));
        room.subscribe(now -> {
            actions.showList(now == SizeClass.WIDE);
            arrange();
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        keys.on(Command.PREVIOUS_ACCOUNT, () -> actions.list().step(-1))
                .on(Command.NEXT_ACCOUNT, () -> actions.list().step(1))
                .on(Command.WRITE_ENTRY, actions::write)
                .on(Command.BRIEF, contents.header().actions()::brief)
                .on(Command.DAY_SHEET, contents.header().actions()::daySheet)
                .on(Command.REPLY, actions::reply)
                .on(Command.ON_A_CALL, this::call)
                .listenIn(this);
    }

    /**
     * The screen, put together with everything that shows an account.
     *
     * @param opened a folder for copies of files that other programs open
     */
    static AccountsView of(Tools tools, Path opened) {
        AccountListView list = AccountListView.of(tools);
        AccountRegistry registry = new AccountRegistry();
        AccountsModel model = new AccountsModel();
        AccountsActions actions = new AccountsActions(model, tools, list.actions(), registry);
        AccountContents contents = new AccountContents(tools, registry, actions, opened);
        list.onRead(actions::openFirst);
        return new AccountsView(model, actions, tools.frame(), list, contents, tools.shell().room());
    }

    AccountsActions actions() {
        return actions;
    }

    CallView conversation() {
        return contents.call();
    }

    private void call() {
        if (model.page().get() != null) {
            contents.call().actions().toggle();
        }
    }

    /** Does what a command means here, wherever the focus is. */
    boolean run(Command command) {
        return keys.run(command);
    }

    /** The parts between which F6 moves, in reading order. */
    public List<Node> regions() {
        List<Node> regions = new ArrayList<>();
        if (model.listShown().get()) {
            regions.add(list);
        }
        regions.addAll(middle.regions());
        if (!room.getValue().isTight()) {
            regions.add(side);
        }
        return regions;
    }

    /** Shows the list or folds it away by hand. */
    public void toggleList() {
        actions.toggleList();
        if (model.listShown().get()) {
            list.enter();
        } else {
            FocusOrder.enter(middle);
        }
    }

    private void arrange() {
        boolean shown = model.listShown().get();
        boolean beside = room.getValue() == SizeClass.WIDE;
        boolean panel = !room.getValue().isTight();
        middle.placeHeader(room.getValue() == SizeClass.CRAMPED);
        List<Node> now = new ArrayList<>();
        if (shown && beside) {
            now.add(list);
        }
        now.add(middle);
        middle.offerListening(!panel);
        if (panel && contents.listening().getParent() != side) {
            side.getChildren().setAll(contents.listening());
        }
        if (panel && model.page().get() != null) {
            now.add(side);
        }
        StackPane.setAlignment(list, Pos.CENTER_LEFT);
        List<Node> layers = shown && !beside ? List.of(columns, list) : List.of(columns);
        columns.getChildren().retainAll(now);
        set(getChildren(), layers);
        set(columns.getChildren(), now);
        list.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("over"), shown && !beside);
    }

    /** Whatever leaves the window loses the focus, also for a moment: so nothing leaves it that stays. */
    private static void set(List<Node> place, List<Node> now) {
        place.retainAll(now);
        for (int i = 0; i < now.size(); i++) {
            if (i == place.size() || place.get(i) != now.get(i)) {
                place.add(i, now.get(i));
            }
        }
    }

    private void showPage(@Nullable AccountPage page) {
        middle.show(page, list.isOfNobody());
        arrange();
    }

    private void enterAccount() {
        foldOverlay();
        actions.write();
    }

    private void pressed(KeyEvent event) {
        boolean over = model.listShown().get() && room.getValue() != SizeClass.WIDE;
        boolean filtering = event.getTarget() instanceof TextField && list.isFiltered();
        if (event.getCode() == KeyCode.ESCAPE && over && !filtering) {
            event.consume();
            toggleList();
        }
    }

    private void foldOverlay() {
        if (room.getValue() != SizeClass.WIDE) {
            actions.showList(false);
        }
    }
}
