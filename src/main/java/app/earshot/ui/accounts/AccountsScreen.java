package app.earshot.ui.accounts;

import app.earshot.ui.accounts.enquiry.NewEnquiryView;
import app.earshot.ui.call.CallView;
import app.earshot.ui.command.Command;
import app.earshot.ui.shell.Screen;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.shell.Visit;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

/** The main screen as the frame of the window knows it: the accounts, or the conversation that fills the window. */
public final class AccountsScreen implements Screen {

    private final Tools tools;
    private final AccountsView view;
    private final AccountsActions actions;
    private final CallView call;
    private final StackPane place = new StackPane();

    /** @param opened a folder for copies of files that other programs open */
    public AccountsScreen(Tools tools, Path opened) {
        this.tools = tools;
        view = AccountsView.of(tools, opened);
        actions = view.actions();
        call = view.conversation();
        call.inFront().subscribe(inFront -> place.getChildren().setAll(inFront ? call : view));
    }

    @Override
    public Parent root() {
        return place;
    }

    @Override
    public List<Node> regions() {
        return isOnACall() ? call.regions() : view.regions();
    }

    @Override
    public void shown() {
        actions.shown();
    }

    @Override
    public void visit(Visit visit) {
        if (isOnACall() && !(visit instanceof Visit.NewEnquiry)) {
            call.actions().stepOut();
        }
        switch (visit) {
            case Visit.OfAccount to -> actions.visit(to);
            case Visit.NewEnquiry begin -> NewEnquiryView.of(tools).open(begin.mail(), begin.days());
            case Visit.ToSheet to -> goOn(to);
        }
    }

    @Override
    public void toggleList() {
        if (!isOnACall()) {
            view.toggleList();
        }
    }

    @Override
    public boolean run(Command command) {
        if (isOnACall()) {
            return command == Command.ON_A_CALL && stepOut();
        }
        return view.run(command);
    }

    @Override
    public void leave() {
        actions.leave();
    }

    private boolean stepOut() {
        call.actions().stepOut();
        actions.write();
        return true;
    }

    /** For tests. */
    AccountsActions actions() {
        return actions;
    }

    /** To a sheet in which words wait. */
    private void goOn(Visit.ToSheet to) {
        if (to.key().equals(NewEnquiryView.KEY)) {
            NewEnquiryView.of(tools).open("", List.of());
        } else {
            actions.goOn(to.key(), to.gone());
        }
    }

    private boolean isOnACall() {
        return call.inFront().getValue();
    }
}
