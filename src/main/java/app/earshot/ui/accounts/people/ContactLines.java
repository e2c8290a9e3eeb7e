package app.earshot.ui.accounts.people;

import app.earshot.domain.account.ContactKind;
import app.earshot.domain.account.ContactPoint;
import app.earshot.ui.words.Messages;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Ways to reach a person as lines of a text: one on each line, its kind seen from what it looks like. */
public final class ContactLines {

    /** What may stand before it: "Mobile: ", "tel:", and a few words without a colon: "T 07700 900123". */
    private static final String LABEL =
            "(?:\\p{L}[\\p{L} .-]{0,20}:\\s{0,3}|(?i:t|m|tel|telephone|phone|ph|mob|mobile|cell|home|work|office|whatsapp|handy|telefon|mobil|tél|portable|móvil|teléfono)\\.?\\s{1,3})?";
    /** What may stand behind it: "(Nora)", "- work", "WhatsApp". */
    private static final String NOTE = "(?:\\s{0,3}\\([\\p{L} .'’-]{1,30}\\)|\\s\\p{Pd}\\s[\\p{L} .'’]{1,30}|\\s{1,3}(?i:whatsapp|signal|work|home|mobile|mobil|handy|office|daytime|evenings))?";
    /** A page on the net may have an @ in its address. */
    private static final Pattern EMAIL = Pattern.compile("(?:[^@<>]{0,80}<|(?!(?i:https?|www)\\b)\\p{L}[\\p{L} -]{0,20}:\\s{0,3})?(?![^@]{0,200}/)\\S+@[^\\s/@]+\\.\\S+>?");
    private static final Pattern PHONE = Pattern.compile(
            LABEL + "[^\\p{L}\\p{N}+(]{0,4}(?:\\+|\\(\\+?)?\\s?\\d[\\d\\s()/.\\p{Pd}]{3,}\\d(?:[\\s,;]{0,3}(?:\\p{L}{1,10}[.:=]?\\s?|#)\\d{1,6})?" + NOTE, Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern DAY = Pattern.compile("\\d{1,2}([-/.])\\d{1,2}\\1\\d{2,4}|\\d{4}([-/.])\\d{1,2}\\2\\d{1,2}");
    /** Marks of direction and the like, which come along when a number is copied out of another program. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}&&[^\\u200c\\u200d]]");

    private final String listed;

    public ContactLines(Messages messages) {
        listed = messages.text("part.listed");
    }

    public String write(List<ContactPoint> contacts) {
        return contacts.stream()
                .map(contact -> contact.text().lines().map(String::strip).collect(Collectors.joining(listed)))
                .collect(Collectors.joining("\n"));
    }

    /** What stands there; a contact that stands there as before keeps its kind. */
    public List<ContactPoint> read(String lines, List<ContactPoint> before) {
        return lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> before.stream()
                        .filter(contact -> write(List.of(contact)).equals(line))
                        .findFirst()
                        .orElseGet(() -> seen(line)))
                .filter(contact -> !contact.text().isEmpty())
                .toList();
    }

    private static ContactPoint seen(String line) {
        String visible = INVISIBLE.matcher(line).replaceAll("").strip();
        return new ContactPoint(kind(visible), visible);
    }

    private static ContactKind kind(String line) {
        if (EMAIL.matcher(line).matches()) {
            return ContactKind.EMAIL;
        }
        if (PHONE.matcher(line).matches() && !DAY.matcher(line).matches()) {
            return ContactKind.PHONE;
        }
        return line.contains(",") ? ContactKind.ADDRESS : ContactKind.OTHER;
    }
}
