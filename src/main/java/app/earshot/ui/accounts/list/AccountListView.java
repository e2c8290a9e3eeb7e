package app.earshot.ui.accounts.list;

import app.earshot.domain.account.AccountRow;
import app.earshot.domain.account.ListOrder;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.ClearableField;
import app.earshot.ui.parts.EmptyState;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.words.Messages;
import java.util.UUID;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The list of accounts with its filter and its order. */
public final class AccountListView extends VBox {

    private static final Duration LOOK_AT_THE_CALENDAR = Duration.minutes(1);

    private final AccountListModel model;
    private final AccountListActions actions;
    private final Messages messages;
    private final ListView<@Nullable AccountRow> list = new ListView<>();
    private final ClearableField filter;
    private final StackPane place = new StackPane();
    private final Timeline calendar;
    private Runnable entered = () -> {};
    private Runnable begun = () -> {};
    private boolean following;

    public AccountListView(AccountListModel model, AccountListActions actions, Frame frame) {
        this.model = model;
        this.actions = actions;
        this.messages = frame.messages();
        this.filter = new ClearableField(messages.text("part.clear"));
        this.calendar = new Timeline(new KeyFrame(LOOK_AT_THE_CALENDAR, event -> actions.look()));
        calendar.setCycleCount(Animation.INDEFINITE);
        getStyleClass().add("account-list");
        VBox.setVgrow(place, Priority.ALWAYS);
        getChildren().addAll(filterField(), orderChooser(), place);
        place.getChildren().add(rows());
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                calendar.stop();
            } else {
                calendar.play();
            }
        });
        model.read().subscribe(this::showPlace);
    }

    /** The list of accounts, put together. */
    public static AccountListView of(Tools tools) {
        AccountListModel model = new AccountListModel(tools.frame().messages().days().today());
        return new AccountListView(model, new AccountListActions(model, tools), tools.frame());
    }

    public AccountListActions actions() {
        return actions;
    }

    /** Called when the list has been read for the first time. */
    public void onRead(Runnable told) {
        model.read().subscribe(told);
    }

    /** Whether the notebook is known to have no account at all. */
    public boolean isOfNobody() {
        return model.read().get() && model.rows().isEmpty() && model.filter().get().isBlank();
    }

    /** Whether only some names are looked for. */
    public boolean isFiltered() {
        return !model.filter().get().isEmpty();
    }

    /** What Enter on a row does, once its account is open. */
    public AccountListView onEntered(Runnable goes) {
        entered = goes;
        return this;
    }

    /** What the one next step of an empty list does. */
    public AccountListView onBegun(Runnable begins) {
        begun = begins;
        return this;
    }

    /** Puts the focus on the rows, or on the filter where there are none. */
    public void enter() {
        (list.isVisible() && list.getParent() != null ? list : filter).requestFocus();
    }

    private Node filterField() {
        filter.setPromptText(messages.text("accounts.list.filter"));
        filter.setAccessibleText(messages.text("accounts.list.filter"));
        filter.getStyleClass().add("account-filter");
        filter.textProperty().subscribe(actions::filter);
        filter.onPressed(event -> {
            switch (event.getCode()) {
                case DOWN -> {
                    event.consume();
                    focusFirst();
                }
                case ENTER -> {
                    event.consume();
                    focusFirst();
                    entered.run();
                }
                default -> {}
            }
        });
        return filter;
    }

    private Node orderChooser() {
        MenuButton chooser = new MenuButton();
        chooser.getStyleClass().addAll("chip", "order-chooser");
        chooser.setMaxWidth(Double.MAX_VALUE);
        ToggleGroup one = new ToggleGroup();
        for (ListOrder order : ListOrder.values()) {
            RadioMenuItem item = new RadioMenuItem(messages.name("accounts.order", order));
            item.setToggleGroup(one);
            item.setMnemonicParsing(false);
            item.setOnAction(event -> actions.order(order));
            model.order().subscribe(now -> item.setSelected(now == order));
            chooser.getItems().add(item);
        }
        model.order().subscribe(order -> {
            String name = messages.name("accounts.order", order);
            chooser.setText(name);
            chooser.setAccessibleText(messages.text("accounts.list.order", name));
        });
        return chooser;
    }

    private ListView<@Nullable AccountRow> rows() {
        list.setItems(model.rows());
        list.setCellFactory(view -> new AccountRowCell(messages, model.today()));
        list.setAccessibleText(messages.text("accounts.list"));
        list.getStyleClass().add("account-rows");
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        list.setContextMenu(menu());
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !following) {
                actions.choose(row.id());
            }
        });
        model.rows().addListener((ListChangeListener<@Nullable AccountRow>) change -> {
            showPlace();
            follow();
        });
        model.selected().subscribe(this::follow);
        model.today().subscribe(list::refresh);
        model.readings().subscribe(list::refresh);
        return list;
    }

    /** Keeps the highlight on the account that is open, wherever its row has gone. */
    private void follow() {
        following = true;
        UUID selected = model.selected().get();
        int at = selected == null ? -1 : model.rows().indexOf(selected);
        if (at < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != at) {
            list.getSelectionModel().clearAndSelect(at);
        }
        following = false;
    }

    private void focusFirst() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty() && !model.rows().isEmpty()) {
            list.getSelectionModel().select(0);
        }
    }

    private void pressed(KeyEvent event) {
        AccountRow row = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER && row != null) {
            event.consume();
            actions.choose(row.id());
            entered.run();
        } else if (event.getCode() == KeyCode.DELETE && row != null) {
            event.consume();
            actions.remove(row.id());
        }
    }

    private void typed(KeyEvent event) {
        String letter = event.getCharacter();
        boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        if (plain && !letter.isBlank() && !Character.isISOControl(letter.codePointAt(0))) {
            event.consume();
            filter.type(letter);
        }
    }

    private ContextMenu menu() {
        MenuItem open = new MenuItem(messages.text("accounts.list.open"));
        open.setOnAction(event -> entered.run());
        MenuItem remove = new MenuItem(messages.text("accounts.list.remove"));
        remove.setOnAction(event -> {
            AccountRow row = list.getSelectionModel().getSelectedItem();
            if (row != null) {
                actions.remove(row.id());
            }
        });
        return new ContextMenu(open, remove);
    }

    private void showPlace() {
        boolean empty = model.read().get() && model.rows().isEmpty();
        list.setVisible(!empty);
        place.getChildren().removeIf(node -> node != list);
        if (empty) {
            place.getChildren().add(model.filter().get().isBlank() ? nobodyYet() : nobodyNamedSo());
        }
    }

    private Node nobodyYet() {
        return new EmptyState(
                messages.text("accounts.list.empty.title"),
                messages.text("accounts.list.empty.sentence"),
                messages.text("command.new-enquiry"),
                () -> begun.run());
    }

    private Node nobodyNamedSo() {
        VBox box = new EmptyState(
                messages.text("accounts.list.nobody.title"), messages.text("accounts.list.nobody.sentence"));
        box.getChildren().add(Buttons.plain(messages.text("accounts.list.show-all"), filter::clear));
        return box;
    }
}
