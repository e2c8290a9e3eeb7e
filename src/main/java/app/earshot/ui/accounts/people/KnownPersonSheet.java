package app.earshot.ui.accounts.people;

import app.earshot.domain.account.Person;
import app.earshot.domain.account.Role;
import app.earshot.ui.accounts.parts.PersonPicker;
import app.earshot.ui.accounts.parts.Reply;
import app.earshot.ui.parts.field.Chips;
import app.earshot.ui.parts.field.Field;
import app.earshot.ui.parts.sheet.Overlays;
import app.earshot.ui.parts.sheet.Sheet;
import app.earshot.ui.words.Messages;
import java.util.List;

/** Adds somebody whom the notebook knows already: a planner, a venue manager, a mother who was married off last year. */
final class KnownPersonSheet {

    private final PeopleActions actions;
    private final Messages messages;
    private final PersonPicker name;
    private final Chips<Role> roles;
    private final Sheet sheet;

    KnownPersonSheet(PeopleModel model, PeopleActions actions, Messages messages, Overlays overlays) {
        this.actions = actions;
        this.messages = messages;
        name = new PersonPicker(messages, "name", messages.text("accounts.known.name"), model.known(), actions::find)
                .says(messages.text("accounts.known.type"), messages.text("accounts.known.nobody"))
                .onTaken(this::add);
        roles = Chips.several(List.of(Role.values()), role -> messages.capital(messages.name("role", role)));
        sheet = new Sheet(
                overlays,
                messages.text("accounts.known.title"),
                messages.text("part.cancel"),
                new Field("roles", messages.text("accounts.person.roles"), roles),
                name);
        sheet.neverAsks().onClosed(name::leave);
    }

    void open() {
        sheet.open();
        name.requestFocus();
    }

    private void add(Person person) {
        actions.addKnown(
                person.id(), roles.chosen(), new Reply(sheet::close, no -> name.refuse(messages.text(no.sentence()))));
    }
}
