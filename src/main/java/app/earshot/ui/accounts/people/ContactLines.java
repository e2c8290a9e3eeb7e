package app.earshot.ui.accounts.people;

import app.earshot.domain.account.ContactKind;
import app.earshot.domain.account.ContactPoint;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Ways to reach a person as lines of a text: one on each line, its kind seen from what it looks like. */
public final class ContactLines {

    private static final Pattern EMAIL = Pattern.compile("\\S+@\\S+\\.\\S+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()/.\\-]{4,}");

    private ContactLines() {}

    public static String write(List<ContactPoint> contacts) {
        return contacts.stream()
                .map(contact -> contact.text().lines().map(String::strip).collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n"));
    }

    /** What stands there; a contact that stands there as before keeps its kind. */
    public static List<ContactPoint> read(String lines, List<ContactPoint> before) {
        return lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> before.stream()
                        .filter(contact -> write(List.of(contact)).equals(line))
                        .findFirst()
                        .orElseGet(() -> new ContactPoint(kind(line), line)))
                .toList();
    }

    private static ContactKind kind(String line) {
        if (EMAIL.matcher(line).matches()) {
            return ContactKind.EMAIL;
        }
        if (PHONE.matcher(line).matches()) {
            return ContactKind.PHONE;
        }
        return line.contains(",") ? ContactKind.ADDRESS : ContactKind.OTHER;
    }
}
