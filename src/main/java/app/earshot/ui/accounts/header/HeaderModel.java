package app.earshot.ui.accounts.header;

import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Person;
import app.earshot.usecase.account.AccountPage;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What stands above the tabs of an account. */
public final class HeaderModel {

    private final ObjectProperty<@Nullable AccountPage> page = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Enquiry> enquiry = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable List<Person>> known = new SimpleObjectProperty<>();
    private @Nullable UUID newest;

    /** The account that is open, or null. */
    public ObjectProperty<@Nullable AccountPage> page() {
        return page;
    }

    /** The enquiry that is shown: the newest, unless another one was chosen. Null where the account has none. */
    public ReadOnlyObjectProperty<@Nullable Enquiry> enquiry() {
        return enquiry.getReadOnlyProperty();
    }

    /** Whom the notebook knows by the name that is being typed; null before that is known. */
    public ObjectProperty<@Nullable List<Person>> known() {
        return known;
    }

    /** Shows what was read; an enquiry that was chosen stays chosen. */
    void show(AccountPage read) {
        Enquiry shown = enquiry.get();
        page.set(read);
        enquiry.set(shown == null || isNewest(shown) ? read.enquiry() : find(read, shown.id()));
        newest = read.enquiry() == null ? null : read.enquiry().id();
    }

    void choose(UUID enquiryId) {
        AccountPage read = page.get();
        if (read != null) {
            enquiry.set(find(read, enquiryId));
        }
    }

    private boolean isNewest(Enquiry shown) {
        return shown.id().equals(newest);
    }

    private static @Nullable Enquiry find(AccountPage read, UUID enquiryId) {
        return read.enquiries().stream()
                .filter(it -> it.id().equals(enquiryId))
                .findFirst()
                .orElse(read.enquiry());
    }
}
