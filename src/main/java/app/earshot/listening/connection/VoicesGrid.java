package app.earshot.listening.connection;

import app.earshot.domain.Side;
import app.earshot.domain.account.Member;
import app.earshot.domain.account.PersonName;
import app.earshot.domain.account.Teammate;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.facts.ConnectionFacts;
import app.earshot.domain.facts.ConnectionFacts.Contact;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.listening.Advice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Who of theirs knows whom of ours. An entry counts for a person who spoke in it, wrote it or was met; who is merely mentioned, or was
 * written to, is not known by it.
 *
 * @param teammates those who have been in touch, and the other active ones
 * @param people the couple first
 */
public record VoicesGrid(List<Column> teammates, List<Row> people) {

    /** One of ours. */
    public record Column(UUID teammateId, String name, boolean me) {}

    /**
     * One of theirs.
     *
     * @param cells what there is with each of ours, in the order of the columns
     */
    public record Row(UUID personId, String name, boolean partner, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** Whether anybody of ours has heard this person at all. */
        public boolean isKnown() {
            return cells.stream().anyMatch(cell -> cell.entries() > 0);
        }
    }

    /**
     * How often two have been in touch.
     *
     * @param evidence the newest of these entries
     */
    public record Cell(int entries, List<UUID> evidence) {

        public Cell {
            evidence = List.copyOf(evidence);
        }
    }

    public VoicesGrid {
        teammates = List.copyOf(teammates);
        people = List.copyOf(people);
    }

    static VoicesGrid of(ConnectionFacts facts) {
        AccountFacts account = facts.account();
        List<Column> columns = account.teammates().stream()
                .filter(teammate -> teammate.active() || isInTouch(facts, teammate))
                .sorted(Comparator.comparing(Teammate::me).reversed())
                .map(teammate -> new Column(teammate.id(), PersonName.first(teammate.name()), teammate.me()))
                .toList();
        List<Row> rows = new ArrayList<>();
        for (Member member : account.members()) {
            rows.add(row(facts, member, columns));
        }
        rows.sort(Comparator.comparing(Row::partner).reversed());
        return new VoicesGrid(columns, rows);
    }

    /** Whether this person spoke, wrote or was met in an entry. */
    static boolean isHeardIn(Contact contact, UUID person) {
        boolean met = contact.kind() == EntryKind.CALL || contact.kind() == EntryKind.MEETING;
        boolean written = contact.kind() == EntryKind.EMAIL || contact.kind() == EntryKind.TEXT || contact.kind() == EntryKind.FORM;
        boolean tookPart = met || written && contact.startedBy() == Side.THEM;
        return tookPart && contact.people().contains(person) || contact.heard().contains(person);
    }

    private static boolean isInTouch(ConnectionFacts facts, Teammate teammate) {
        return facts.contacts().stream().anyMatch(contact -> contact.teammates().contains(teammate.id()));
    }

    private static Row row(ConnectionFacts facts, Member member, List<Column> columns) {
        UUID person = member.person().id();
        List<Contact> heard = facts.contacts().stream().filter(contact -> isHeardIn(contact, person)).toList();
        List<Cell> cells = columns.stream()
                .map(column -> {
                    List<UUID> entries = heard.stream()
                            .filter(contact -> contact.teammates().contains(column.teammateId()))
                            .map(Contact::entryId)
                            .toList();
                    return new Cell(entries.size(), entries.stream().limit(Advice.MOST).toList());
                })
                .toList();
        return new Row(person, member.person().firstName(), member.isPartner(), cells);
    }
}
