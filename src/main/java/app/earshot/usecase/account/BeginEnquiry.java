package app.earshot.usecase.account;

import app.earshot.domain.Sentence;
import app.earshot.domain.Side;
import app.earshot.domain.account.Account;
import app.earshot.domain.account.AccountName;
import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Person;
import app.earshot.domain.account.Stage;
import app.earshot.domain.account.StageChange;
import app.earshot.domain.account.Teammate;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.store.Session;
import app.earshot.usecase.FormField;
import app.earshot.usecase.Refused;
import app.earshot.usecase.Words;
import app.earshot.usecase.Writing;
import app.earshot.usecase.calendar.DayCheck;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Starts an account with its first enquiry, its people and the message it came from. */
public final class BeginEnquiry {

    private final Writing writing;

    public BeginEnquiry(Writing writing) {
        this.writing = writing;
    }

    /**
     * @return the new account's id
     * @throws app.earshot.usecase.Refused if no name was given at all, if the message lies in the future, or of an hour or a crew that can't be
     */
    public UUID run(NewEnquiry typed) {
        List<NewPerson> people = typed.people().stream()
                .filter(person -> !Words.tidy(person.name()).isEmpty())
                .toList();
        DayCheck.hours(typed.hours(), typed.days(), writing.clock().getZone());
        writing.read(session -> {
            DayCheck.crews(session, typed.crews(), List.of());
            return true;
        });
        Instant now = writing.clock().instant();
        Instant written = typed.mailAt() == null ? now : typed.mailAt();
        if (written.isAfter(now.plus(Duration.ofMinutes(1)))) {
            throw Refused.at(FormField.AT, "refused.entry-in-future");
        }
        Account account =
                new Account(writing.newId(), nameOf(typed, people), typed.kind(), "", now, null, 0);
        List<Person> persons = people.stream().map(this::person).toList();
        Enquiry enquiry = enquiry(typed, account.id(), now);
        Entry mail = Words.tidy(typed.mail()).isEmpty() ? null : mail(typed.mail(), account.id(), persons, written);
        boolean[] made = {false};
        writing.make(
                Sentence.of("done.enquiry-begun", account.name()),
                account.id(),
                session -> {
                    if (made[0]) {
                        session.accounts().setRemoved(account.id(), null);
                        return;
                    }
                    insert(session, account, people, persons, enquiry);
                    if (mail != null) {
                        session.entries().insert(mail);
                    }
                    made[0] = true;
                },
                session -> session.accounts().setRemoved(account.id(), writing.clock().instant()));
        return account.id();
    }

    private static void insert(
            Session session, Account account, List<NewPerson> typed, List<Person> persons, Enquiry enquiry) {
        session.accounts().insert(account);
        for (int i = 0; i < persons.size(); i++) {
            session.people().insert(persons.get(i));
            session.people().saveMember(account.id(), persons.get(i).id(), typed.get(i).roles(), i);
        }
        session.enquiries().insert(enquiry);
    }

    private static String nameOf(NewEnquiry typed, List<NewPerson> people) {
        String name = Words.tidy(typed.name());
        if (name.isEmpty()) {
            name = AccountName.of(people.stream().map(person -> Words.tidy(person.name())).limit(2).toList());
        }
        if (name.isEmpty()) {
            throw Refused.at(FormField.NAME, "refused.name-missing");
        }
        return name;
    }

    private Person person(NewPerson typed) {
        return new Person(
                writing.newId(), Words.tidy(typed.name()), Words.tidy(typed.contacts()), Words.tidy(typed.reachedBy()), "", 0);
    }

    private Enquiry enquiry(NewEnquiry typed, UUID accountId, Instant now) {
        return new Enquiry(
                writing.newId(),
                accountId,
                typed.occasion() == null ? app.earshot.domain.account.Occasion.WEDDING : typed.occasion(),
                typed.days().stream().distinct().sorted().toList(),
                Words.tidy(typed.place()),
                Words.tidy(typed.size()),
                Words.tidy(typed.source()),
                typed.referredBy(),
                typed.crews(),
                typed.hours(),
                List.of(new StageChange(writing.newId(), Stage.ENQUIRED, now, "")),
                0);
    }

    private Entry mail(String text, UUID accountId, List<Person> persons, Instant at) {
        Set<UUID> from = persons.stream().limit(1).map(Person::id).collect(Collectors.toSet());
        Set<UUID> to = writing.read(session -> session.teammates().all()).stream()
                .filter(Teammate::me)
                .map(Teammate::id)
                .collect(Collectors.toSet());
        return new Entry(
                writing.newId(), accountId, EntryKind.EMAIL, Side.THEM, at, 0, asNote(text), null, from, to,
                List.of(), List.of(), List.of(), List.of(), null, 0);
    }

    /** The message exactly as pasted, but for a NUL: lines of a mail that begin like a mark are no marks of ours. */
    private static String asNote(String text) {
        return text.replace('\0', ' ');
    }
}
