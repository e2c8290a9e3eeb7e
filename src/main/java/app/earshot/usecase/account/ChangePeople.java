package app.earshot.usecase.account;

import app.earshot.domain.Sentence;
import app.earshot.domain.account.Member;
import app.earshot.domain.account.Person;
import app.earshot.domain.account.Role;
import app.earshot.store.Session;
import app.earshot.usecase.FormField;
import app.earshot.usecase.Refused;
import app.earshot.usecase.Words;
import app.earshot.usecase.Writing;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Adds people to an account, changes them, and takes them off it. Their words always stay. */
public final class ChangePeople {

    private final Writing writing;

    public ChangePeople(Writing writing) {
        this.writing = writing;
    }

    /** Adds somebody new. Returns the person's id. */
    public UUID add(UUID accountId, NewPerson typed) {
        Person person = new Person(
                writing.newId(), nameOf(typed.name()), Words.tidy(typed.contacts()), Words.tidy(typed.reachedBy()), "", 0);
        int position = position(accountId);
        boolean[] made = {false};
        writing.make(
                Sentence.of("done.person-added", person.name()),
                accountId,
                session -> {
                    if (!made[0]) {
                        session.people().insert(person);
                        session.people().saveMember(accountId, person.id(), typed.roles(), position);
                        made[0] = true;
                    } else {
                        session.people().setMemberRemoved(accountId, person.id(), null);
                    }
                },
                session -> session.people().setMemberRemoved(accountId, person.id(), writing.clock().instant()));
        return person.id();
    }

    /** Adds somebody whom the notebook knows already from another account. */
    public void addKnown(UUID accountId, UUID personId, Set<Role> roles) {
        Person person = find(personId);
        int position = position(accountId);
        Optional<Member> before = member(accountId, personId);
        writing.make(
                Sentence.of("done.person-added", person.name()),
                accountId,
                session -> {
                    session.people().saveMember(accountId, personId, roles, position);
                    session.people().setMemberRemoved(accountId, personId, null);
                },
                session -> {
                    // If they were a member before, restore their old roles as well as the removal.
                    before.ifPresent(it -> session.people().saveMember(accountId, personId, it.roles(), it.position()));
                    session.people().setMemberRemoved(accountId, personId, writing.clock().instant());
                });
    }

    /** Changes a person, everywhere, and what they are on this account. */
    public void change(UUID accountId, Person typed, Set<Role> roles) {
        Person before = find(typed.id());
        Member member = member(accountId, typed.id())
                .orElseThrow(() -> Refused.of("refused.person-gone"));
        String name = nameOf(typed.name());
        Person after = new Person(
                typed.id(), name, Words.tidy(typed.contacts()), Words.tidy(typed.reachedBy()), typed.note().replace('\0', ' '), 0);
        writing.make(
                Sentence.of("done.person-changed", name),
                accountId,
                session -> put(session, accountId, after, roles, member.position()),
                session -> put(session, accountId, before, member.roles(), member.position()));
    }

    /** Takes somebody off the account. What they said stays on its timeline, under their name. */
    public void remove(UUID accountId, UUID personId) {
        Person person = find(personId);
        writing.make(
                Sentence.of("done.person-removed", person.name()),
                accountId,
                session -> session.people().setMemberRemoved(accountId, personId, writing.clock().instant()),
                session -> session.people().setMemberRemoved(accountId, personId, null));
    }

    private static void put(Session session, UUID accountId, Person words, Set<Role> roles, int position) {
        Person now = session.people().find(words.id()).orElseThrow(() -> Refused.of("refused.person-gone"));
        session.people()
                .update(new Person(
                        words.id(), words.name(), words.contacts(), words.reachedBy(), words.note(), now.version()));
        session.people().saveMember(accountId, words.id(), roles, position);
    }

    private Person find(UUID personId) {
        return writing.read(session -> session.people().find(personId))
                .orElseThrow(() -> Refused.of("refused.person-gone"));
    }

    private int position(UUID accountId) {
        return members(accountId).stream().mapToInt(Member::position).max().orElse(-1) + 1;
    }

    private Optional<Member> member(UUID accountId, UUID personId) {
        return members(accountId).stream().filter(it -> it.person().id().equals(personId)).findFirst();
    }

    private List<Member> members(UUID accountId) {
        return writing.read(session -> session.people().allMembers(accountId));
    }

    private static String nameOf(String typed) {
        return Words.required(typed, FormField.NAME, "refused.name-missing");
    }
}
