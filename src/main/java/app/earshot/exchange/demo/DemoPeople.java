package app.earshot.exchange.demo;

import app.earshot.domain.Coded;
import app.earshot.domain.account.ContactKind;
import app.earshot.domain.account.ContactPoint;
import app.earshot.domain.account.Person;
import app.earshot.domain.account.Role;
import app.earshot.domain.account.Teammate;
import app.earshot.domain.account.TeammateKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Everybody in the demo business: the team, and the people of all files under "file/key", for a file may speak of another's person. */
final class DemoPeople {

    /**
     * A person line of a file.
     *
     * @param id file and key of the person meant, which may be another file's
     */
    record Named(String key, String id, Set<Role> roles) {}

    static final String PERSON = "person ";

    private static final int PARTS = 5;

    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Map<String, Teammate> team = new LinkedHashMap<>();
    private final Instant founded;

    DemoPeople(Instant founded) {
        this.founded = founded;
        team.put("helen", teammate("Helen Ward", TeammateKind.OWNER, true));
        team.put("joe", teammate("Joe Castellan", TeammateKind.OWNER, false));
        team.put("mark", teammate("Mark Adeyemi", TeammateKind.CREW, false));
    }

    private Teammate teammate(String name, TeammateKind kind, boolean me) {
        return new Teammate(DemoIds.of(founded, "teammate/" + name), name, kind, me, true, 0);
    }

    Instant founded() {
        return founded;
    }

    List<Teammate> team() {
        return List.copyOf(team.values());
    }

    List<Person> people() {
        return List.copyOf(people.values());
    }

    /** Gets to know the people of a file: the lines {@code person key: name | roles | email | phone | how they like to be reached}. */
    void meet(DemoLines lines) {
        for (String line = lines.take(); !line.equals(DemoLines.HEADER_ENDS); line = lines.take()) {
            if (line.startsWith(PERSON)) {
                Named named = named(line, lines);
                if (named.id().startsWith(lines.file() + "/")) {
                    meet(named, lines.parts(line.substring(line.indexOf(':') + 1), PARTS), lines);
                }
            }
        }
    }

    private void meet(Named named, List<String> parts, DemoLines lines) {
        List<ContactPoint> contacts = new ArrayList<>();
        if (!parts.get(2).isEmpty()) {
            contacts.add(new ContactPoint(ContactKind.EMAIL, parts.get(2)));
        }
        if (!parts.get(3).isEmpty()) {
            contacts.add(new ContactPoint(ContactKind.PHONE, parts.get(3)));
        }
        Person person = new Person(DemoIds.of(founded, "person/" + named.id()), parts.get(0), contacts, parts.get(4), "", 0);
        if (people.put(named.id(), person) != null) {
            throw lines.refused("there is a person \"" + named.key() + "\" already");
        }
    }

    /** Who is meant by a person line. */
    Named named(String line, DemoLines lines) {
        int colon = line.indexOf(':');
        if (!line.startsWith(PERSON) || colon < PERSON.length()) {
            throw lines.refused("expected \"person key: …\"");
        }
        String key = line.substring(PERSON.length(), colon).strip();
        List<String> parts = lines.parts(line.substring(colon + 1), PARTS);
        Set<Role> roles = lines.listed(parts.get(1)).stream().map(role -> coded(Role.class, role, lines)).collect(Collectors.toUnmodifiableSet());
        String name = parts.get(0);
        return new Named(key, name.startsWith("@") ? name.substring(1) : lines.file() + "/" + key, roles);
    }

    Person person(Named named, DemoLines lines) {
        Person person = people.get(named.id());
        if (person == null) {
            throw lines.refused("nobody is called \"" + named.id() + "\"");
        }
        return person;
    }

    boolean isTeammate(String key) {
        return team.containsKey(key);
    }

    UUID teammate(String key, DemoLines lines) {
        Teammate teammate = team.get(key);
        if (teammate == null) {
            throw lines.refused("no teammate is called \"" + key + "\"");
        }
        return teammate.id();
    }

    /**
     * Who sent them, when the words say so: anybody's full name, or the first name of a person of another file whom this one
     * speaks of.
     */
    @Nullable UUID sender(String words, Collection<Named> ofTheAccount, DemoLines lines) {
        for (Person person : people.values()) {
            if (words.contains(person.name())) {
                return person.id();
            }
        }
        for (Named named : ofTheAccount) {
            Person person = person(named, lines);
            if (!named.id().startsWith(lines.file() + "/") && words.contains(person.firstName())) {
                return person.id();
            }
        }
        return null;
    }

    static <E extends Enum<E> & Coded> E coded(Class<E> type, String code, DemoLines lines) {
        try {
            return Coded.of(type, code);
        } catch (IllegalArgumentException e) {
            throw lines.refused(e.getMessage());
        }
    }
}
