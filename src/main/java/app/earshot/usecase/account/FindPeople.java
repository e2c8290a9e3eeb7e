package app.earshot.usecase.account;

import app.earshot.domain.account.Person;
import app.earshot.usecase.Writing;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds people whom the notebook knows from elsewhere, to add them to an account. */
public final class FindPeople {

    private static final int OFFERED = 8;
    private static final int READ = 40;

    private final Writing writing;

    public FindPeople(Writing writing) {
        this.writing = writing;
    }

    /** Anybody whose name begins like this. */
    public List<Person> run(String name) {
        return writing.read(session -> session.people().findByName(name, OFFERED));
    }

    public Optional<Person> find(UUID personId) {
        return writing.read(session -> session.people().find(personId));
    }

    /** People whose name begins like this and who do not belong to the account already. */
    public List<Person> run(String name, UUID accountId) {
        return writing.read(session -> {
            Set<UUID> here = session.people().members(accountId).stream()
                    .map(member -> member.person().id())
                    .collect(Collectors.toSet());
            return session.people().findByName(name, READ).stream()
                    .filter(person -> !here.contains(person.id()))
                    .limit(OFFERED)
                    .toList();
        });
    }
}
