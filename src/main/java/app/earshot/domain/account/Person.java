package app.earshot.domain.account;

import java.util.List;
import java.util.UUID;

/**
 * Anyone on their side, or around it.
 *
 * @param contacts addresses and numbers, in the order they are shown
 * @param reachedBy how they like to be reached, in a sentence; may be empty
 * @param note free text, may be empty
 */
public record Person(UUID id, String name, List<ContactPoint> contacts, String reachedBy, String note, int version) {

    public Person {
        contacts = List.copyOf(contacts);
    }

    /** The first name: all up to the first space, or the whole name where there is none or the name is written family first. */
    public String firstName() {
        return PersonName.first(name);
    }
}
