package app.earshot.usecase.message;

import app.earshot.domain.Sentence;
import app.earshot.domain.Side;
import app.earshot.domain.account.Member;
import app.earshot.domain.account.Person;
import app.earshot.domain.account.PersonName;
import app.earshot.domain.account.Teammate;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.store.Session;
import app.earshot.usecase.Refused;
import app.earshot.usecase.Writing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keeps messages on an account as they came, each with who wrote it and when, all in one step. One that is there already is left out. */
public final class KeepMessages {


    private static final int A_MINUTE = 60;

    private final Writing writing;

    public KeepMessages(Writing writing) {
        this.writing = writing;
    }

    /**
     * @return the entries as they were kept, in the order of the messages; empty if all are there already
     * @throws Refused if the account is not there any more
     */
    public List<Entry> run(UUID accountId, List<DroppedMessage> messages) {
        List<Entry> entries = writing.read(session -> entries(session, accountId, messages));
        if (!entries.isEmpty()) {
            List<UUID> ids = entries.stream().map(Entry::id).toList();
            boolean[] made = {false};
            writing.make(
                    Sentence.of("done.messages-kept", entries.size()),
                    accountId,
                    session -> {
                        if (made[0]) {
                            session.entries().setRemoved(ids, null);
                        } else {
                            session.entries().insertAll(entries);
                        }
                        made[0] = true;
                    },
                    session -> session.entries().setRemoved(ids, writing.clock().instant()));
        }
        return entries;
    }

    private List<Entry> entries(Session session, UUID accountId, List<DroppedMessage> messages) {
        session.accounts().find(accountId)
                .filter(account -> account.removedAt() == null)
                .orElseThrow(() -> Refused.of("refused.account-gone"));
        List<Person> people = session.people().members(accountId).stream().map(Member::person).toList();
        List<Teammate> team = session.teammates().all();
        List<Entry> entries = new ArrayList<>();
        Set<UUID> undated = new HashSet<>();
        Instant last = Instant.EPOCH;
        for (DroppedMessage message : messages) {
            last = at(message, last);
            entries.add(entry(accountId, message, last, people, team));
            if (message.at() == null && message.kind() == EntryKind.EMAIL) {
                undated.add(entries.getLast().id());
            }
        }
        return KeptBefore.read(session, accountId, entries, undated).others();
    }

    /** A telephone tells the minute only: what was written in one minute stays in its order. */
    private Instant at(DroppedMessage message, Instant last) {
        Instant said = message.at() == null ? writing.clock().instant() : message.at();
        boolean sameMinute = message.kind() == EntryKind.TEXT && !said.isAfter(last) && last.isBefore(said.plusSeconds(A_MINUTE));
        return sameMinute ? last.plusMillis(1) : said;
    }

    private Entry entry(UUID accountId, DroppedMessage message, Instant at, List<Person> people, List<Teammate> team) {
        Optional<Person> theirs = Senders.of(message, people);
        Optional<Teammate> ours = theirs.isPresent() ? Optional.empty() : team.stream().filter(mate -> isCalled(mate, message)).findFirst();
        Set<UUID> me = ours.or(() -> team.stream().filter(Teammate::me).findFirst()).map(mate -> Set.of(mate.id())).orElse(Set.of());
        Set<UUID> them = theirs.map(person -> Set.of(person.id())).orElse(ours.isPresent() && people.size() == 1 ? Set.of(people.getFirst().id()) : Set.of());
        return new Entry(
                writing.newId(), accountId, message.kind(), ours.isPresent() ? Side.US : Side.THEM, at, 0, message.text(), null, them, me,
                List.of(), List.of(), List.of(), List.of(), null, 0);
    }

    private static boolean isCalled(Teammate mate, DroppedMessage message) {
        String author = Senders.plain(message.author());
        return !author.isEmpty() && (author.equals(Senders.plain(mate.name())) || author.equals(Senders.plain(PersonName.first(mate.name()))));
    }
}
