package app.earshot.ui.accounts;

import app.earshot.ui.accounts.between.BetweenView;
import app.earshot.ui.accounts.connection.ConnectionView;
import app.earshot.ui.accounts.files.FilesView;
import app.earshot.ui.accounts.goal.GoalSheets;
import app.earshot.ui.accounts.heard.HeardView;
import app.earshot.ui.accounts.people.PeopleView;
import app.earshot.ui.accounts.promises.PromisesView;
import app.earshot.ui.words.Messages;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** What stands under each tab. */
final class TabContents {

    private final AccountParts parts;
    private final Surroundings around;
    private final Runnable write;

    /** @param write goes to where an entry is written */
    TabContents(AccountParts parts, Surroundings around, Runnable write) {
        this.parts = parts;
        this.around = around;
        this.write = write;
    }

    /** Made once for each tab. The listening panel is lent by the column beside the account, so it is not made here. */
    Node of(AccountTab tab) {
        Messages messages = around.messages();
        return switch (tab) {
            case TIMELINE -> around.neighbours().timeline();
            case HEARD -> new HeardView(parts.heardModel, parts.heard, messages, around.layers());
            case PEOPLE -> new PeopleView(parts.peopleModel, parts.people, messages, around.layers());
            case PROMISES -> new PromisesView(parts.promisesModel, parts.promises, messages, around.layers());
            case BETWEEN_US -> new BetweenView(
                    parts.betweenModel, parts.between, goalSheets(), messages, around.layers(), write);
            case FILES -> new FilesView(parts.filesModel, parts.files, messages);
            case CONNECTION -> new ConnectionView(parts.connectionModel, parts.connection, messages);
            case LISTENING -> new StackPane();
        };
    }

    GoalSheets goalSheets() {
        return new GoalSheets(parts.goals, around.messages(), around.layers());
    }

    Node listening() {
        return around.neighbours().listening();
    }
}
