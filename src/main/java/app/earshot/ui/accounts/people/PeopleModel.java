package app.earshot.ui.accounts.people;

import app.earshot.domain.account.Person;
import app.earshot.usecase.account.AccountPage;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The people of one account, and those of the notebook that were found by a name. */
public final class PeopleModel {

    private final ObjectProperty<@Nullable AccountPage> page = new SimpleObjectProperty<>();
    private final ObservableList<Person> known = FXCollections.observableArrayList();

    public ObjectProperty<@Nullable AccountPage> page() {
        return page;
    }

    /** People whom the notebook knows from elsewhere and who have the name that is looked for. */
    public ObservableList<Person> known() {
        return known;
    }
}
