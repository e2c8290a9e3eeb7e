package app.earshot.ui.accounts.people;

import app.earshot.domain.account.ContactPoint;
import app.earshot.domain.account.Person;
import app.earshot.domain.account.Role;
import app.earshot.ui.accounts.parts.Reply;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.Chips;
import app.earshot.ui.parts.Field;
import app.earshot.ui.parts.PickerRows;
import app.earshot.ui.parts.Texts;
import app.earshot.ui.parts.sheet.Layers;
import app.earshot.ui.parts.sheet.Sheet;
import app.earshot.ui.words.Messages;
import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;

/** Adds somebody whom the notebook knows already: a planner, a venue manager, a mother who was married off last year. */
final class KnownPersonSheet {

    private final PeopleModel model;
    private final PeopleActions actions;
    private final Messages messages;
    private final TextField name = new TextField();
    private final Field field;
    private final Chips<Role> roles;
    private final PickerRows found = new PickerRows(name);
    private final Sheet sheet;
    private final ListChangeListener<Person> shown = change -> show();

    KnownPersonSheet(PeopleModel model, PeopleActions actions, Messages messages, Layers layers) {
        this.model = model;
        this.actions = actions;
        this.messages = messages;
        field = new Field(messages.text("accounts.known.name"), name);
        roles = Chips.several(List.of(Role.values()), role -> messages.capital(messages.name("role", role)));
        sheet = new Sheet(
                layers,
                messages.text("accounts.known.title"),
                messages.text("part.cancel"),
                new Field(messages.text("accounts.person.roles"), roles),
                field,
                found);
        name.textProperty().subscribe(actions::find);
        model.known().addListener(shown);
        sheet.neverAsks().onClosed(() -> {
            model.known().removeListener(shown);
            actions.find("");
        });
        show();
    }

    void open() {
        sheet.open();
        name.requestFocus();
    }

    private void show() {
        if (model.known().isEmpty()) {
            String key = name.getText().isBlank() ? "accounts.known.type" : "accounts.known.nobody";
            found.show(List.of(Texts.wrapped(messages.text(key), "soft", "small")));
        } else {
            found.show(model.known().stream().map(this::row).toList());
        }
    }

    private Button row(Person person) {
        String contacts = person.contacts().stream().map(ContactPoint::text).collect(Collectors.joining(" · "));
        String text = contacts.isEmpty() ? person.name() : person.name() + " · " + contacts;
        Reply reply = new Reply(sheet::close, no -> field.refuse(messages.text(no.sentence())));
        Button row = Buttons.plain(text, () -> actions.addKnown(person.id(), roles.chosen(), reply));
        row.getStyleClass().add("known-person");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setMinWidth(0);
        return row;
    }
}
