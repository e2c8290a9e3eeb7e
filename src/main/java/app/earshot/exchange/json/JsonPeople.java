package app.earshot.exchange.json;

import app.earshot.domain.account.Member;
import app.earshot.domain.account.Person;
import app.earshot.domain.account.Role;
import app.earshot.domain.account.Teammate;
import app.earshot.domain.calendar.DayOff;
import java.io.IOException;

/** People as JSON: theirs, ours, and who belongs to which account. */
final class JsonPeople {

    private JsonPeople() {}

    static void teammate(Teammate teammate, JsonFields fields) throws IOException {
        fields.id("id", teammate.id());
        fields.text("name", teammate.name());
        fields.code("kind", teammate.kind());
        fields.flag("me", teammate.me());
        fields.flag("active", teammate.active());
        fields.ids("members", teammate.members());
        fields.number("version", teammate.version());
    }

    static void dayOff(DayOff off, JsonFields fields) throws IOException {
        fields.id("id", off.id());
        fields.id("teammate", off.teammate());
        fields.day("from", off.from());
        fields.day("to", off.to());
        fields.text("words", off.words());
    }

    static void person(Person person, JsonFields fields) throws IOException {
        fields.id("id", person.id());
        fields.text("name", person.name());
        fields.objects("contacts", person.contacts(), contact -> {
            fields.code("kind", contact.kind());
            fields.text("text", contact.text());
        });
        fields.text("reachedBy", person.reachedBy());
        fields.text("note", person.note());
        fields.number("version", person.version());
    }

    static void member(Member member, JsonFields fields) throws IOException {
        fields.id("account", member.accountId());
        fields.id("person", member.person().id());
        fields.texts("roles", member.roles().stream().map(Role::code).sorted().toList());
        fields.number("position", member.position());
        fields.moment("removedAt", member.removedAt());
    }
}
