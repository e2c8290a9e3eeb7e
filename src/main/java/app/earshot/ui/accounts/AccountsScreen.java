package app.earshot.ui.accounts;

import app.earshot.domain.Entry;
import app.earshot.ui.accounts.enquiry.NewEnquiryActions;
import app.earshot.ui.accounts.enquiry.NewEnquiryModel;
import app.earshot.ui.accounts.enquiry.NewEnquiryView;
import app.earshot.ui.accounts.list.AccountListModel;
import app.earshot.ui.call.CallActions;
import app.earshot.ui.call.CallBar;
import app.earshot.ui.call.CallModel;
import app.earshot.ui.call.CallView;
import app.earshot.ui.command.Command;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.shell.Screen;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.shell.Visit;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

/** The main screen as the frame of the window knows it. */
public final class AccountsScreen implements Screen {

    private final Tools tools;
    private final AccountsActions actions;
    private final SheetsAgain again;
    private final AccountsView view;
    private final CallModel callModel = new CallModel();
    private final CallActions call;
    private final CallView callView;
    private final StackPane place = new StackPane();

    /** @param opened a folder for copies of files that other programs open */
    public AccountsScreen(Tools tools, Path opened) {
        this(tools, new AccountsModel(), Neighbours::of, opened);
    }

    /** With other neighbours, for tests. */
    AccountsScreen(Tools tools, AccountsModel model, BiFunction<Tools, AccountsModel, Neighbours> moveIn, Path opened) {
        this.tools = tools;
        Frame frame = tools.frame();
        Neighbours beside = moveIn.apply(tools, model);
        call = new CallActions(tools, callModel, entry -> held(entry, beside));
        Neighbours neighbours = beside.with(call::open, call::leave);
        AccountListModel list = new AccountListModel(frame.messages().days().today());
        AccountParts parts = new AccountParts(tools, opened);
        actions = new AccountsActions(model, list, parts, neighbours, tools);
        again = new SheetsAgain(actions, parts, tools);
        view = new AccountsView(
                model,
                list,
                actions,
                parts,
                new Surroundings(neighbours, frame.layers(), tools.shell().room(), frame.messages()));
        callView = new CallView(callModel, call, frame.messages(), tools.shell().room());
        view.offerCall(new CallBar(callModel, call, frame.messages()), CallBar.begin(call, frame.messages()), call::toggle);
        callModel.inFront().subscribe(this::showCall);
        list.read().subscribe(actions::openFirst);
    }

    @Override
    public Parent root() {
        return place;
    }

    @Override
    public List<Node> regions() {
        return callModel.inFront().get() ? callView.regions() : view.regions();
    }

    @Override
    public void shown() {
        actions.shown();
    }

    @Override
    public void visit(Visit visit) {
        if (callModel.inFront().get() && !(visit instanceof Visit.NewEnquiry)) {
            call.stepOut();
        }
        switch (visit) {
            case Visit.ToAccount to -> actions.openToWrite(to.accountId());
            case Visit.ToEntry to -> actions.openEntry(to.accountId(), to.entryId(), to.place());
            case Visit.ToDisagreement to -> actions.openBetween(to.accountId(), to.disagreementId());
            case Visit.ToGoal to -> actions.openBetween(to.accountId(), to.goalId());
            case Visit.ToReply to -> actions.reply(to.accountId(), to.entryId(), to.words());
            case Visit.NewEnquiry begin -> newEnquiry();
            case Visit.ToSheet to -> goOn(to);
        }
    }

    @Override
    public void toggleList() {
        if (!callModel.inFront().get()) {
            view.toggleList();
        }
    }

    @Override
    public boolean run(Command command) {
        if (callModel.inFront().get()) {
            return command == Command.ON_A_CALL && stepOut();
        }
        return view.run(command);
    }

    @Override
    public void leave() {
        actions.leave();
        callView.leave();
    }

    private boolean stepOut() {
        call.stepOut();
        actions.write();
        return true;
    }

    /** A conversation has the window to itself. */
    private void showCall(boolean inFront) {
        place.getChildren().setAll(inFront ? callView : view);
        tools.shell().alone().set(inFront);
    }

    /** To what a conversation became, and what is left to say about it. */
    private void held(Entry entry, Neighbours beside) {
        tools.navigator().visit(new Visit.ToEntry(entry.accountId(), entry.id(), null));
        beside.held().accept(entry);
    }

    /** For tests. */
    AccountsActions actions() {
        return actions;
    }

    /** To a sheet in which words wait. */
    private void goOn(Visit.ToSheet to) {
        if (to.key().equals(NewEnquiryView.KEY)) {
            newEnquiry();
        } else {
            again.open(to.key(), to.gone());
        }
    }

    private void newEnquiry() {
        NewEnquiryModel model = new NewEnquiryModel();
        Frame frame = tools.frame();
        new NewEnquiryView(model, new NewEnquiryActions(model, tools), frame.messages(), frame.layers()).open();
    }
}
