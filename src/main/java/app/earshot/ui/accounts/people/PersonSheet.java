package app.earshot.ui.accounts.people;

import app.earshot.domain.account.Member;
import app.earshot.domain.account.Person;
import app.earshot.domain.account.Role;
import app.earshot.domain.draft.SheetKey;
import app.earshot.ui.accounts.parts.Reply;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.Shown;
import app.earshot.ui.parts.field.Chips;
import app.earshot.ui.parts.field.Field;
import app.earshot.ui.parts.sheet.Overlays;
import app.earshot.ui.parts.sheet.Sheet;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.parts.text.Wrapping;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.account.NewPerson;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Somebody new on an account, or somebody corrected. Only a name is needed. */
public final class PersonSheet {

    public static final String ADD = "accounts/person-new";
    public static final String CHANGE = "accounts/person";

    private static final int LINES = 2;

    private final PeopleActions actions;
    private final Messages messages;
    private final @Nullable Member before;
    private final ContactLines lines;
    private final TextField name = new TextField();
    private final Field named;
    private final Chips<Role> roles;
    private final TextArea contacts = area();
    private final TextField reachedBy = new TextField();
    private final TextArea note = area();
    private final Sheet sheet;

    /** @param before whom to correct, or null for somebody new */
    public PersonSheet(PeopleActions actions, UUID account, Messages messages, Overlays overlays, @Nullable Member before) {
        this.actions = actions;
        this.messages = messages;
        this.before = before;
        this.lines = new ContactLines(messages);
        roles = Chips.several(List.of(Role.values()), role -> messages.capital(messages.name("role", role)));
        named = new Field("name", messages.text("accounts.person.name"), name);
        VBox fields = new VBox(
                named,
                new Field("roles", messages.text("accounts.person.roles"), roles),
                new Field("contacts", messages.text("accounts.person.contacts"), contacts),
                new Field("reached-by", messages.text("accounts.person.reached-by"), reachedBy));
        fields.getStyleClass().add("fields");
        if (before != null) {
            fields.getChildren().add(new Field("note", messages.text("accounts.person.note"), note));
            fill(before);
        }
        String title = before == null
                ? messages.text("accounts.person.add")
                : messages.text("accounts.person.change", before.person().name());
        Node hint = Texts.wrapped(messages.text("accounts.person.everywhere"), "small", "soft");
        Shown.set(hint, before != null);
        sheet = new Sheet(overlays, title, messages.text("part.cancel"), fields, hint);
        sheet.step(Buttons.primary(
                messages.text(before == null ? "accounts.person.keep-new" : "accounts.save"), this::keep));
        sheet.keeps(before == null
                ? SheetKey.of(ADD, account)
                : SheetKey.of(CHANGE, account, before.person().id()));
    }

    public void open() {
        sheet.open();
    }

    private void fill(Member member) {
        Person person = member.person();
        name.setText(person.name());
        roles.choose(member.roles());
        contacts.setText(lines.write(person.contacts()));
        reachedBy.setText(person.reachedBy());
        note.setText(person.note());
    }

    private void keep() {
        named.accept();
        Reply reply = new Reply(sheet::close, no -> named.refuse(messages.text(no.sentence())));
        if (before == null) {
            actions.add(
                    new NewPerson(
                            name.getText(), roles.chosen(), lines.read(contacts.getText(), List.of()),
                            reachedBy.getText()),
                    reply);
        } else {
            Person person = before.person();
            Person typed = new Person(
                    person.id(), name.getText(), lines.read(contacts.getText(), person.contacts()),
                    reachedBy.getText(), note.getText(), person.version());
            actions.change(typed, roles.chosen(), reply);
        }
    }

    private static TextArea area() {
        TextArea area = new TextArea();
        Wrapping.wrap(area);
        area.setPrefRowCount(LINES);
        return area;
    }
}
