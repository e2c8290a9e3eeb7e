package app.earshot.usecase.message;

import app.earshot.domain.account.ContactKind;
import app.earshot.domain.account.Person;
import app.earshot.domain.account.PersonName;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Who of some people wrote a message: by their address, their number or their name. */
final class Senders {

    /** So many figures at the end of two numbers are the same where both are one: what stands before is the country. */
    private static final int FIGURES = 8;

    private Senders() {}

    /** By an address first, then by number, by the whole name, and by a first name that only one of them has. */
    static Optional<Person> of(DroppedMessage message, Collection<Person> people) {
        return people.stream().filter(person -> hasAddress(person, message)).findFirst()
                .or(() -> people.stream().filter(person -> hasNumber(person, message)).findFirst())
                .or(() -> people.stream().filter(person -> isCalled(person, message)).findFirst())
                .or(() -> only(people.stream().filter(person -> isCalledFirst(person, message)).toList()));
    }

    static boolean hasAddress(Person person, DroppedMessage message) {
        return contacts(person, ContactKind.EMAIL).anyMatch(own -> message.addresses().stream().anyMatch(own.strip()::equalsIgnoreCase));
    }

    static boolean hasNumber(Person person, DroppedMessage message) {
        String number = figures(message.author());
        return number.length() >= FIGURES
                && contacts(person, ContactKind.PHONE).map(Senders::figures).anyMatch(own -> own.length() >= FIGURES && end(own).equals(end(number)));
    }

    static boolean isCalled(Person person, DroppedMessage message) {
        return !message.author().isEmpty() && plain(person.name()).equals(plain(message.author()));
    }

    private static boolean isCalledFirst(Person person, DroppedMessage message) {
        return !message.author().isEmpty() && plain(PersonName.first(person.name())).equals(plain(PersonName.first(message.author())));
    }

    private static Optional<Person> only(List<Person> people) {
        return people.size() == 1 ? Optional.of(people.getFirst()) : Optional.empty();
    }

    private static Stream<String> contacts(Person person, ContactKind kind) {
        return person.contacts().stream().filter(point -> point.kind() == kind).map(point -> point.text());
    }

    static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private static String figures(String number) {
        return number.chars().anyMatch(Character::isLetter) ? "" : number.replaceAll("\\D", "");
    }

    private static String end(String figures) {
        return figures.substring(figures.length() - FIGURES);
    }
}
