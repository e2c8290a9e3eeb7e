package app.earshot.usecase.message;

import app.earshot.domain.Sentence;
import app.earshot.domain.account.Account;
import app.earshot.domain.account.Person;
import app.earshot.store.Session;
import app.earshot.usecase.Writing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Finds the accounts to which messages are likely to belong, the surest first. */
public final class FitMessages {

    private static final int MOST = 6;
    private static final int ALIKE = 8;
    /** Of a long chat its first messages tell who takes part in it. */
    private static final int LOOKED_AT = 60;

    private final Writing writing;

    public FitMessages(Writing writing) {
        this.writing = writing;
    }

    /** The accounts of those who have such an address or number; only where there is none, of those who are called so. */
    public List<FittingAccount> run(List<DroppedMessage> messages) {
        return writing.read(session -> {
            Map<UUID, FittingAccount> found = new LinkedHashMap<>();
            List<DroppedMessage> looked = messages.stream().limit(LOOKED_AT).toList();
            looked.forEach(message -> byContact(session, message, found));
            if (found.isEmpty()) {
                looked.forEach(message -> byName(session, message, found));
            }
            return found.values().stream().limit(MOST).toList();
        });
    }

    private static void byContact(Session session, DroppedMessage message, Map<UUID, FittingAccount> found) {
        List<UUID> ids = new ArrayList<>();
        message.addresses().forEach(address -> ids.addAll(session.people().withAddress(address)));
        ids.addAll(session.people().withNumber(message.author()));
        for (Person person : session.people().findAll(ids).values()) {
            if (Senders.hasAddress(person, message)) {
                String address = message.addresses().stream()
                        .filter(one -> person.contacts().stream().anyMatch(point -> point.text().strip().equalsIgnoreCase(one)))
                        .findFirst()
                        .orElseThrow();
                add(session, person, Sentence.of("dropped.fits.address", address, person.name()), found);
            } else if (Senders.hasNumber(person, message)) {
                add(session, person, Sentence.of("dropped.fits.number", message.author(), person.name()), found);
            }
        }
    }

    private static void byName(Session session, DroppedMessage message, Map<UUID, FittingAccount> found) {
        if (!message.author().isBlank()) {
            session.people().findByName(message.author(), ALIKE).stream()
                    .filter(person -> Senders.isCalled(person, message))
                    .forEach(person -> add(session, person, Sentence.of("dropped.fits.name", person.name()), found));
        }
    }

    private static void add(Session session, Person person, Sentence reason, Map<UUID, FittingAccount> found) {
        for (UUID id : session.people().accountsOf(person.id())) {
            Account account = session.accounts().find(id).filter(one -> one.removedAt() == null).orElse(null);
            if (account != null) {
                found.putIfAbsent(id, new FittingAccount(id, account.name(), reason));
            }
        }
    }
}
