package app.earshot.ui.accounts.people;

import app.earshot.domain.account.ContactPoint;
import app.earshot.domain.account.Member;
import app.earshot.domain.account.Person;
import app.earshot.domain.account.Role;
import app.earshot.ui.accounts.parts.MoreMenu;
import app.earshot.ui.parts.Badge;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.Menus;
import app.earshot.ui.parts.text.Copy;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.words.Messages;
import java.util.Arrays;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One person of an account: what they are here, how to reach them, what to keep in mind. */
final class PersonCard extends HBox {

    private final PeopleActions actions;
    private final Messages messages;

    PersonCard(Member member, PeopleActions actions, Messages messages, Runnable edit) {
        this.actions = actions;
        this.messages = messages;
        Person person = member.person();
        Badge badge = new Badge(person.name());
        badge.setMinWidth(Region.USE_PREF_SIZE);
        VBox texts = new VBox(Texts.wrapped(person.name(), "semibold"));
        addText(texts, roles(member, messages), "soft");
        person.contacts().forEach(contact -> texts.getChildren().add(contact(contact)));
        addText(texts, person.reachedBy(), "soft");
        addText(texts, person.note(), "note");
        texts.setMinWidth(0);
        texts.getStyleClass().add("person-texts");
        HBox.setHgrow(texts, Priority.ALWAYS);
        Button change = Buttons.small(messages.text("accounts.people.edit"), edit);
        change.setAccessibleText(messages.text("accounts.people.edit-spoken", person.name()));
        change.setMinWidth(Region.USE_PREF_SIZE);
        getStyleClass().addAll("card", "person-card");
        getChildren()
                .addAll(
                        badge,
                        texts,
                        change,
                        new MoreMenu(
                                messages,
                                messages.text("accounts.people.menu", person.name()),
                                Menus.item(
                                        messages.text("accounts.people.remove"),
                                        () -> actions.remove(person.id())),
                                Menus.item(messages.text("accounts.people.file"), () -> actions.askToWrite(person)),
                                Menus.item(messages.text("accounts.people.erase"), () -> actions.askToErase(person))));
    }

    /** "Bride, decides". */
    static String roles(Member member, Messages messages) {
        return messages.capital(Arrays.stream(Role.values())
                .filter(member.roles()::contains)
                .map(role -> messages.name("role", role))
                .collect(Collectors.joining(messages.text("part.listed"))));
    }

    private static void addText(VBox texts, String text, String style) {
        if (!text.isBlank()) {
            texts.getChildren().add(Texts.wrapped(text, "small", style));
        }
    }

    private Node contact(ContactPoint contact) {
        Label text = Texts.wrapped(contact.text());
        HBox.setHgrow(text, Priority.SOMETIMES);
        text.setMinWidth(0);
        Button copy = Buttons.sentence(messages.text("accounts.people.copy"), () -> {
            Copy.toClipboard(contact.text());
            actions.copied(contact.text());
        });
        copy.setAccessibleText(messages.text("accounts.people.copy-spoken", contact.text()));
        copy.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(text, copy);
        line.getStyleClass().add("contact");
        return line;
    }
}
