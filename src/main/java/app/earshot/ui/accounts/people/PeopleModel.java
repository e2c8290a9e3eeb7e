package app.earshot.ui.accounts.people;

import app.earshot.domain.account.Person;
import app.earshot.usecase.account.AccountPage;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The people of one account, and those of the notebook that were found by a name. */
public final class PeopleModel {

    private final ObjectProperty<@Nullable AccountPage> page = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable List<Person>> known = new SimpleObjectProperty<>();

    public ObjectProperty<@Nullable AccountPage> page() {
        return page;
    }

    /** People whom the notebook knows from elsewhere and who have the name that is looked for; null before that is known. */
    public ObjectProperty<@Nullable List<Person>> known() {
        return known;
    }
}
