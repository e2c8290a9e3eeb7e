package app.earshot.ui.ledger;

import app.earshot.domain.Side;
import app.earshot.domain.ledger.LedgerFilter;
import app.earshot.domain.ledger.LedgerLine;
import app.earshot.domain.ledger.Standing;
import app.earshot.domain.timeline.Promise;
import app.earshot.domain.timeline.PromiseState;
import app.earshot.ui.accounts.promises.MoveSheet;
import app.earshot.ui.command.Command;
import app.earshot.ui.command.CommandKeys;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.EmptyState;
import app.earshot.ui.parts.Visibility;
import app.earshot.ui.parts.WrappingRow;
import app.earshot.ui.parts.field.Chips;
import app.earshot.ui.parts.field.ClearableField;
import app.earshot.ui.parts.field.TypedText;
import app.earshot.ui.parts.text.Copy;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.shell.Screen;
import app.earshot.ui.shell.ShellModel;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.ledger.TableForm;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The promises of both sides over all accounts: what was kept lately in a sentence, the filters, and the table. */
public final class LedgerView implements Screen {

    private static final List<String> SIDES = List.of("both", Side.US.code(), Side.THEM.code());

    private final LedgerModel model;
    private final LedgerActions actions;
    private final Frame frame;
    private final Messages messages;
    private final LedgerTable table;
    private final Label kept = Texts.wrapped("", "soft");
    private final VBox detail = new VBox();
    private final StackPane nothing = new StackPane();
    private final VBox root;

    LedgerView(LedgerModel model, LedgerActions actions, Frame frame, ShellModel shell) {
        this.model = model;
        this.actions = actions;
        this.frame = frame;
        messages = frame.messages();
        table = new LedgerTable(model, actions, messages, frame.overlays().overlooked());
        frame.overlays().overlooked().hidden().subscribe(() -> tell(table.getSelectionModel().getSelectedItem()));
        VBox.setVgrow(table, Priority.ALWAYS);
        root = new VBox(new VBox(Texts.wrapped(messages.text("ledger.title"), "title"), kept), filters(), detail, deeds(), nothing, table);
        root.getStyleClass().add("ledger");
        model.kept().subscribe(counted -> {
            String said = counted == null ? "" : new LedgerWords(messages).kept(counted);
            kept.setText(said);
            Visibility.set(kept, !said.isEmpty());
            showNothing();
        });
        model.rows().addListener((ListChangeListener<@Nullable LedgerLine>) change -> showNothing());
        model.filter().subscribe(this::showNothing);
        table.getSelectionModel().selectedItemProperty().subscribe(this::tell);
        shell.room().subscribe(table::fit);
        bindKeys();
    }

    /** The screen, put together. */
    public static LedgerView of(Tools tools) {
        LedgerModel model = new LedgerModel();
        return new LedgerView(model, new LedgerActions(model, tools), tools.frame(), tools.shell());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public List<Node> regions() {
        return List.of(table, root.getChildren().get(1));
    }

    @Override
    public void shown() {
        actions.shown();
    }

    private Node filters() {
        ClearableField field = new ClearableField(messages.text("part.clear"));
        field.setPromptText(messages.text("ledger.filter"));
        field.setAccessibleText(messages.text("ledger.filter"));
        TypedText.of(field, model.filter().map(LedgerFilter::words), actions::typed);
        Chips<String> side = Chips.one(SIDES, code -> messages.text("ledger.side." + code)).onChosen(chosen -> chosen.forEach(
                code -> actions.side(Arrays.stream(Side.values()).filter(one -> one.code().equals(code)).findFirst().orElse(null))));
        side.choose(Set.of("both"));
        side.setAccessibleText(messages.text("ledger.side"));
        Chips<Standing> standing = Chips.several(List.of(Standing.values()), one -> messages.name("ledger.standing", one))
                .onChosen(actions::standing);
        standing.choose(EnumSet.copyOf(model.filter().get().standing()));
        standing.setAccessibleText(messages.text("ledger.column.standing"));
        WrappingRow row = new WrappingRow(field, side, standing);
        row.getStyleClass().add("ledger-filters");
        return row;
    }

    private Node deeds() {
        WrappingRow row = new WrappingRow(
                deed(Command.LEDGER_KEPT), deed(Command.LEDGER_MOVE), deed(Command.LEDGER_RELEASED), deed(Command.LEDGER_BROKEN),
                deed(Command.LEDGER_REOPEN),
                Buttons.small(messages.text("ledger.copy-text"), () -> actions.copy(TableForm.TEXT, Copy::toClipboard)),
                Buttons.small(messages.text("ledger.copy-csv"), () -> actions.copy(TableForm.CSV, Copy::toClipboard)));
        row.getStyleClass().add("ledger-deeds");
        return row;
    }

    private Node deed(Command command) {
        var button = Buttons.small(messages.text(command.key()), () -> run(command));
        button.disableProperty().bind(table.getSelectionModel().selectedItemProperty().map(line -> !means(command, line)).orElse(true));
        return button;
    }

    private static boolean means(Command command, LedgerLine line) {
        boolean open = line.promise().state() == PromiseState.OPEN;
        return command == Command.LEDGER_REOPEN ? !open : open;
    }

    @Override
    public boolean run(Command command) {
        LedgerLine line = table.getSelectionModel().getSelectedItem();
        if (line == null || !means(command, line)) {
            return false;
        }
        Promise promise = line.promise();
        Consumer<Promise> does = switch (command) {
            case LEDGER_KEPT -> actions::kept;
            case LEDGER_MOVE -> this::move;
            case LEDGER_RELEASED -> it -> actions.settle(it, PromiseState.RELEASED);
            case LEDGER_BROKEN -> it -> actions.settle(it, PromiseState.BROKEN);
            case LEDGER_REOPEN -> it -> actions.settle(it, PromiseState.OPEN);
            default -> it -> {};
        };
        does.accept(promise);
        return true;
    }

    private void bindKeys() {
        CommandKeys keys = new CommandKeys();
        for (Command command : List.of(
                Command.LEDGER_KEPT, Command.LEDGER_MOVE, Command.LEDGER_RELEASED, Command.LEDGER_BROKEN, Command.LEDGER_REOPEN)) {
            keys.ask(command, () -> run(command));
        }
        keys.listenIn(table);
        table.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            LedgerLine line = table.getSelectionModel().getSelectedItem();
            if (pressed.getCode() == KeyCode.ENTER && line != null) {
                pressed.consume();
                actions.open(line.promise());
            }
        });
        table.setOnMouseClicked(click -> {
            LedgerLine line = table.getSelectionModel().getSelectedItem();
            if (click.getClickCount() == 2 && line != null) {
                actions.open(line.promise());
            }
        });
    }

    private void move(Promise promise) {
        new MoveSheet(promise, (day, reply) -> actions.move(promise, day, reply), messages, frame.overlays()).open();
    }

    /** The row in hand with all its words: in a row they are cut where there is no room. */
    private void tell(@Nullable LedgerLine line) {
        detail.getChildren().clear();
        boolean told = line != null && !frame.overlays().overlooked().hides(line.promise().entryId());
        Visibility.set(detail, told);
        if (told) {
            LedgerWords words = new LedgerWords(messages);
            String about = String.join(
                    messages.text("part.between"), words.whom(line), line.account(), words.standing(line), words.said(line));
            detail.getChildren().addAll(Texts.wrapped(line.promise().words(), "promise-words"), Texts.wrapped(about, "small", "soft"));
        }
    }

    private void showNothing() {
        boolean read = model.kept().get() != null;
        boolean empty = model.rows().isEmpty();
        boolean narrowed = !model.filter().get().equals(new LedgerFilter(null, Set.of(), ""));
        nothing.getChildren().clear();
        if (empty && read) {
            nothing.getChildren().add(new EmptyState(
                    messages.text(narrowed ? "ledger.none.title" : "ledger.empty.title"),
                    messages.text(narrowed ? "ledger.none.sentence" : "ledger.empty.sentence")));
        }
        Visibility.set(nothing, empty && read);
        Visibility.set(table, !empty);
    }
}
