package app.earshot.exchange.demo;

import app.earshot.domain.Side;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.timeline.TalkShare;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads one entry: its line {@code entry: offset time kind | who began | people / teammates | minutes | talk} and its body. */
final class DemoEntry {

    private static final String FROM = "from ";

    private final DemoLines lines;
    private final DemoPeople everybody;
    private final DemoDays days;
    private final UUID accountId;
    private final Function<String, UUID> person;

    DemoEntry(DemoLines lines, DemoPeople everybody, DemoDays days, UUID accountId, Function<String, UUID> person) {
        this.lines = lines;
        this.everybody = everybody;
        this.days = days;
        this.accountId = accountId;
        this.person = person;
    }

    /** @param page takes what stands on the page behind the entry, if there is one */
    Entry read(DemoPage page) {
        List<String> parts = lines.parts(lines.take("entry"), 5);
        String[] when = parts.get(0).split(" ");
        if (when.length != 3) {
            throw lines.refused("expected \"entry: offset time kind\"");
        }
        LocalDate day = days.past(when[0], lines);
        Instant at = days.moment(day, when[1], lines);
        EntryKind kind = DemoPeople.coded(EntryKind.class, when[2], lines);
        String[] sides = parts.get(2).split("/", -1);
        Set<UUID> people = people(parts.get(1), sides.length == 2 ? sides[0] : "");
        Set<UUID> teammates = all(sides[sides.length - 1], key -> everybody.teammate(key, lines));
        if (teammates.isEmpty()) {
            throw lines.refused("an entry has a teammate");
        }
        int minutes = minutes(parts.get(3));
        TalkShare talk = parts.get(4).isEmpty() ? null : DemoPeople.coded(TalkShare.class, parts.get(4), lines);
        Side startedBy = parts.get(1).startsWith(FROM) ? Side.THEM : Side.US;
        UUID id = DemoIds.of(at, "entry/" + lines.file());
        DemoBody body = new DemoBody(new DemoBody.Frame(id, accountId, at, day, first(people), first(teammates)), lines, this, days);
        body.read(page);
        return new Entry(
                id, accountId, kind, startedBy, at, minutes, body.text(), talk, people, teammates,
                body.heard(), body.promises(), body.requests(), body.asked(), null, 0);
    }

    UUID person(String key) {
        return person.apply(key);
    }

    UUID teammate(String key) {
        return everybody.teammate(key, lines);
    }

    private Set<UUID> people(String began, String others) {
        List<String> keys = new ArrayList<>();
        if (began.startsWith(FROM)) {
            keys.add(began.substring(FROM.length()).strip());
        } else if (!began.equals("by us")) {
            throw lines.refused("expected \"from …\" or \"by us\"");
        }
        keys.addAll(lines.listed(others));
        return keys.stream().map(person).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<UUID> all(String keys, Function<String, UUID> id) {
        return lines.listed(keys).stream().map(id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private int minutes(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw lines.refused("not a number of minutes: \"" + text + "\"");
        }
    }

    private static @Nullable UUID first(Set<UUID> ids) {
        return ids.isEmpty() ? null : ids.iterator().next();
    }
}
