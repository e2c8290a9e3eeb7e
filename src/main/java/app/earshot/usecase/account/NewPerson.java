package app.earshot.usecase.account;

import app.earshot.domain.account.ContactPoint;
import app.earshot.domain.account.Role;
import java.util.List;
import java.util.Set;

/** A person as typed into a dialog: the name may still be untidy, the rest may be empty. */
public record NewPerson(String name, Set<Role> roles, List<ContactPoint> contacts, String reachedBy) {

    public NewPerson {
        roles = Set.copyOf(roles);
        contacts = List.copyOf(contacts);
    }
}
