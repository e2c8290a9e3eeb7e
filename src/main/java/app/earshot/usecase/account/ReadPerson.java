package app.earshot.usecase.account;

import app.earshot.domain.account.Account;
import app.earshot.domain.account.Member;
import app.earshot.domain.account.Person;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.store.Session;
import app.earshot.usecase.Writing;
import app.earshot.usecase.account.PersonRecord.OfAccount;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers everything about one person, over all accounts. */
public final class ReadPerson {

    private final Writing writing;

    public ReadPerson(Writing writing) {
        this.writing = writing;
    }

    /** Empty if there is nobody of that id. */
    public Optional<PersonRecord> run(UUID personId) {
        return writing.read(session -> session.people().find(personId).map(person -> record(session, person)));
    }

    private static PersonRecord record(Session session, Person person) {
        Map<UUID, List<Entry>> entries = session.entries().findAll(session.people().entriesOf(person.id())).stream()
                .sorted(Comparator.comparing(Entry::at).thenComparing(Entry::id))
                .collect(Collectors.groupingBy(Entry::accountId));
        Set<UUID> accounts = new LinkedHashSet<>(session.people().accountsOf(person.id()));
        accounts.addAll(entries.keySet());
        List<OfAccount> all = accounts.stream()
                .flatMap(id -> session.accounts().find(id).filter(account -> account.removedAt() == null).stream())
                .map(account -> of(session, account, person, entries.getOrDefault(account.id(), List.of())))
                .toList();
        List<UUID> ids = entries.values().stream()
                .flatMap(List::stream)
                .flatMap(entry -> Stream.concat(Stream.of(entry.id()), entry.heard().stream().map(HeardItem::id)))
                .toList();
        return new PersonRecord(person, all, new HashSet<>(session.privateOnes().among(ids)));
    }

    private static OfAccount of(Session session, Account account, Person person, List<Entry> entries) {
        Member member = session.people().members(account.id()).stream()
                .filter(each -> each.person().id().equals(person.id()))
                .findFirst()
                .orElse(null);
        return new OfAccount(account, member, entries, session.attachments().of(account.id()).stream().filter(file -> Objects.isNull(file.removedAt())).toList());
    }
}
