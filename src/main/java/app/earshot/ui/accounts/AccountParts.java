package app.earshot.ui.accounts;

import app.earshot.ui.accounts.between.BetweenActions;
import app.earshot.ui.accounts.between.BetweenModel;
import app.earshot.ui.accounts.connection.ConnectionActions;
import app.earshot.ui.accounts.connection.ConnectionModel;
import app.earshot.ui.accounts.files.FilesActions;
import app.earshot.ui.accounts.files.FilesModel;
import app.earshot.ui.accounts.goal.GoalActions;
import app.earshot.ui.accounts.header.HeaderActions;
import app.earshot.ui.accounts.header.HeaderModel;
import app.earshot.ui.accounts.heard.HeardActions;
import app.earshot.ui.accounts.heard.HeardModel;
import app.earshot.ui.accounts.people.PeopleActions;
import app.earshot.ui.accounts.people.PeopleModel;
import app.earshot.ui.accounts.promises.PromisesActions;
import app.earshot.ui.accounts.promises.PromisesModel;
import app.earshot.ui.shell.Tools;
import app.earshot.usecase.account.AccountPage;
import java.nio.file.Path;

/** The models and the verbs of everything that stands about one account. */
public final class AccountParts {

    final HeaderModel headerModel = new HeaderModel();
    final HeardModel heardModel = new HeardModel();
    final PeopleModel peopleModel = new PeopleModel();
    final PromisesModel promisesModel = new PromisesModel();
    final BetweenModel betweenModel = new BetweenModel();
    final FilesModel filesModel = new FilesModel();
    final ConnectionModel connectionModel = new ConnectionModel();
    final HeaderActions header;
    final HeardActions heard;
    final PeopleActions people;
    final PromisesActions promises;
    final BetweenActions between;
    final GoalActions goals;
    final FilesActions files;
    final ConnectionActions connection;

    /** @param opened a folder for copies of files that other programs open */
    public AccountParts(Tools tools, Path opened) {
        header = new HeaderActions(headerModel, tools);
        heard = new HeardActions(heardModel, tools);
        people = new PeopleActions(peopleModel, tools);
        promises = new PromisesActions(promisesModel, tools);
        between = new BetweenActions(betweenModel, tools);
        goals = new GoalActions(tools);
        files = new FilesActions(filesModel, tools, opened);
        connection = new ConnectionActions(connectionModel, tools);
    }

    /** Shows an account in the header and in the tab that is in front; the others read it when they come to the front. */
    void open(AccountPage page, AccountTab tab) {
        header.open(page);
        openTab(page, tab);
    }

    void openTab(AccountPage page, AccountTab tab) {
        switch (tab) {
            case HEARD -> heard.open(page);
            case PEOPLE -> people.open(page);
            case PROMISES -> promises.open(page);
            case BETWEEN_US -> between.open(page);
            case FILES -> files.open(page);
            case CONNECTION -> connection.open(page);
            case TIMELINE, LISTENING -> {}
        }
    }
}
