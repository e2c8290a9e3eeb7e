package app.earshot.ui.accounts;

import app.earshot.ui.accounts.enquiry.NewEnquiryActions;
import app.earshot.ui.accounts.enquiry.NewEnquiryModel;
import app.earshot.ui.accounts.enquiry.NewEnquiryView;
import app.earshot.ui.accounts.list.AccountListModel;
import app.earshot.ui.command.Command;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.shell.Screen;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.shell.Visit;
import app.earshot.usecase.Change;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import javafx.scene.Node;
import javafx.scene.Parent;

/** The main screen as the frame of the window knows it. */
public final class AccountsScreen implements Screen {

    private final Tools tools;
    private final AccountsActions actions;
    private final AccountsView view;

    /** @param opened a folder for copies of files that other programs open */
    public AccountsScreen(Tools tools, Path opened) {
        this(tools, new AccountsModel(), Neighbours::of, opened);
    }

    /** With other neighbours, for tests. */
    AccountsScreen(Tools tools, AccountsModel model, BiFunction<Tools, AccountsModel, Neighbours> moveIn, Path opened) {
        this.tools = tools;
        Frame frame = tools.frame();
        Neighbours neighbours = moveIn.apply(tools, model);
        AccountListModel list = new AccountListModel(frame.messages().days().today());
        AccountParts parts = new AccountParts(tools, opened);
        actions = new AccountsActions(model, list, parts, neighbours, tools);
        view = new AccountsView(
                model,
                list,
                actions,
                parts,
                new Surroundings(neighbours, frame.layers(), tools.shell().room(), frame.messages()));
        list.read().subscribe(actions::openFirst);
        tools.verbs().changes().listenToDone(this::announce);
    }

    @Override
    public Parent root() {
        return view;
    }

    @Override
    public List<Node> regions() {
        return view.regions();
    }

    @Override
    public void shown() {
        actions.shown();
    }

    @Override
    public void visit(Visit visit) {
        switch (visit) {
            case Visit.ToAccount to -> actions.open(to.accountId());
            case Visit.ToEntry to -> actions.openEntry(to.accountId(), to.entryId(), to.place());
            case Visit.ToReply to -> actions.reply(to.accountId(), to.entryId(), to.words());
            case Visit.NewEnquiry begin -> newEnquiry();
        }
    }

    @Override
    public void toggleList() {
        view.toggleList();
    }

    @Override
    public boolean run(Command command) {
        return view.run(command);
    }

    @Override
    public void leave() {
        actions.leave();
    }

    /** Brings a tab of the open account to the front. */
    public void show(AccountTab tab) {
        actions.showTab(tab);
    }

    /** For tests. */
    AccountsActions actions() {
        return actions;
    }

    /** What was done to an account is told with a way back, wherever it was done. Called on the notebook's thread. */
    private void announce(Change change) {
        if (change.accountId() != null) {
            tools.frame().work().onScreen(() -> tools.frame().announcer().done(change.sentence()));
        }
    }

    private void newEnquiry() {
        NewEnquiryModel model = new NewEnquiryModel();
        Frame frame = tools.frame();
        new NewEnquiryView(model, new NewEnquiryActions(model, tools), frame.messages(), frame.layers()).open();
    }
}
