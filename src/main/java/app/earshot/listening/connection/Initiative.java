package app.earshot.listening.connection;

import app.earshot.domain.Sentence;
import app.earshot.domain.Side;
import app.earshot.domain.facts.ConnectionFacts;
import app.earshot.domain.facts.ConnectionFacts.Contact;
import app.earshot.domain.timeline.EntryKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Initiative: which side begins the conversations and the messages. */
final class Initiative implements ConnectionRule {

    private static final Set<EntryKind> BEGUN =
            Set.of(EntryKind.CALL, EntryKind.MEETING, EntryKind.EMAIL, EntryKind.TEXT, EntryKind.FORM);

    @Override
    public ConnectionPart read(ConnectionFacts facts, LocalDate today) {
        List<Contact> all = facts.contacts().stream().filter(contact -> BEGUN.contains(contact.kind())).toList();
        List<Contact> theirs = all.stream().filter(contact -> contact.startedBy() == Side.THEM).toList();
        List<Contact> theirsFirst = Stream.concat(theirs.stream(), all.stream()).toList();
        return new ConnectionPart(
                ConnectionAspect.INITIATIVE,
                sentence(theirs.size(), all.size()),
                details(facts, theirs),
                Evidence.entries(theirsFirst.stream().map(Contact::entryId).toList()));
    }

    private static Sentence sentence(int theirs, int all) {
        return all == 0
                ? Sentence.of("connection.initiative.none")
                : Sentence.of("connection.initiative", theirs, all - theirs);
    }

    /** By name, where an entry is from one person alone. */
    private static List<Sentence> details(ConnectionFacts facts, List<Contact> theirs) {
        return facts.account().members().stream()
                .map(member -> {
                    long begun = theirs.stream()
                            .filter(contact -> contact.people().equals(Set.of(member.person().id())))
                            .count();
                    return begun == 0 ? null : Sentence.of("connection.initiative.by", member.person().firstName(), begun);
                })
                .filter(Objects::nonNull)
                .toList();
    }
}
