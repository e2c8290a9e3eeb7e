package app.earshot.domain.facts;

import app.earshot.domain.Side;
import app.earshot.domain.timeline.Answer;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.timeline.Promise;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the connection to one account is read from. Unlike {@link AccountFacts} it holds every contact, so it is read only when
 * somebody looks at the connection.
 *
 * @param contacts all entries in which the two sides were in contact, newest first
 * @param promises of both sides, open ones first
 * @param requests what they asked for, newest first
 */
public record ConnectionFacts(
        AccountFacts account,
        List<Contact> contacts,
        List<Promise> promises,
        List<Answered> requests,
        List<Difference> differences) {

    /**
     * One entry in which the two sides were in contact.
     *
     * @param people who of theirs is named in it
     * @param teammates who of ours took part
     * @param heard who of theirs has words in it
     */
    public record Contact(
            UUID entryId,
            EntryKind kind,
            Side startedBy,
            Set<UUID> people,
            Set<UUID> teammates,
            Set<UUID> heard) {

        public Contact {
            people = Set.copyOf(people);
            teammates = Set.copyOf(teammates);
            heard = Set.copyOf(heard);
        }
    }

    /** Something they asked for, and what became of it. */
    public record Answered(UUID entryId, String words, Answer answer) {}

    /** What the two sides see differently. */
    public record Difference(UUID id, @Nullable LocalDate reviewOn, @Nullable LocalDate settledOn) {}

    public ConnectionFacts {
        contacts = List.copyOf(contacts);
        promises = List.copyOf(promises);
        requests = List.copyOf(requests);
        differences = List.copyOf(differences);
    }
}
