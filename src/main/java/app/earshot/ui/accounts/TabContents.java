package app.earshot.ui.accounts;

import app.earshot.ui.accounts.between.BetweenView;
import app.earshot.ui.accounts.connection.ConnectionView;
import app.earshot.ui.accounts.files.FilesView;
import app.earshot.ui.accounts.goal.GoalSheets;
import app.earshot.ui.accounts.heard.HeardView;
import app.earshot.ui.accounts.people.PeopleView;
import app.earshot.ui.accounts.promises.PromisesView;
import app.earshot.ui.shell.Frame;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** What stands under each tab. */
final class TabContents {

    private final AccountParts parts;
    private final Frame frame;
    private final Neighbours neighbours;
    private final Runnable write;

    /** @param write goes to where an entry is written */
    TabContents(AccountParts parts, Frame frame, Neighbours neighbours, Runnable write) {
        this.parts = parts;
        this.frame = frame;
        this.neighbours = neighbours;
        this.write = write;
    }

    /** Made once for each tab. The listening panel is lent by the column beside the account, so it is not made here. */
    Node of(AccountTab tab) {
        return switch (tab) {
            case TIMELINE -> neighbours.timeline();
            case HEARD -> new HeardView(parts.heardModel, parts.heard, frame);
            case PEOPLE -> new PeopleView(parts.peopleModel, parts.people, frame);
            case PROMISES -> new PromisesView(parts.promisesModel, parts.promises, frame);
            case BETWEEN_US -> new BetweenView(
                    parts.betweenModel, parts.between, frame, goalSheets(), write);
            case FILES -> new FilesView(parts.filesModel, parts.files, frame);
            case CONNECTION -> new ConnectionView(parts.connectionModel, parts.connection, frame);
            case LISTENING -> new StackPane();
        };
    }

    GoalSheets goalSheets() {
        return new GoalSheets(parts.goals, frame.messages(), frame.layers());
    }

    Node listening() {
        return neighbours.listening();
    }
}
