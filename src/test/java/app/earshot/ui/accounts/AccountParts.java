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
import app.earshot.ui.accounts.registry.AccountRegistry;
import app.earshot.ui.accounts.registry.AccountTab;
import app.earshot.ui.shell.Tools;
import java.nio.file.Path;

/** The models and the verbs of everything that stands about one account, without a window. */
final class AccountParts {

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
    final AccountRegistry registry = new AccountRegistry();

    /** @param opened a folder for copies of files that other programs open */
    AccountParts(Tools tools, Path opened) {
        header = new HeaderActions(headerModel, tools);
        heard = new HeardActions(heardModel, tools);
        people = new PeopleActions(peopleModel, tools);
        promises = new PromisesActions(promisesModel, tools);
        between = new BetweenActions(betweenModel, tools);
        goals = new GoalActions(tools);
        files = new FilesActions(filesModel, tools, opened);
        connection = new ConnectionActions(connectionModel, tools);
        registry.part(header::open);
        registry.tab(AccountTab.HEARD, heard::open);
        registry.tab(AccountTab.PEOPLE, people::open);
        registry.tab(AccountTab.PROMISES, promises::open);
        registry.tab(AccountTab.BETWEEN_US, between::open);
        registry.tab(AccountTab.FILES, files::open);
        registry.tab(AccountTab.CONNECTION, connection::open);
    }
}
