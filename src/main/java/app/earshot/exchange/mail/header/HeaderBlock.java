package app.earshot.exchange.mail.header;

import app.earshot.domain.timeline.Place;
import app.earshot.exchange.mail.header.HeaderWords.Labelled;
import app.earshot.exchange.mail.header.MailHeader.Kind;
import app.earshot.domain.text.fact.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lines above a mail that say who wrote it, to whom, when and about what: in any order, folded or not, quoted or not.
 *
 * @param lines how many lines it has
 */
public record HeaderBlock(List<MailHeader> headers, int lines) {

    private static final int MOST_LINES = 150;
    /** How many lines a value may go on over, where nothing but the next label shows that it does. */
    private static final int FOLDED = 3;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@]@[^\\s@]");
    private static final Pattern FIELD = Pattern.compile("\\p{L}[^:：]{0,30}[:：](?:\\s|$)");
    private static final Pattern CLOCK = Pattern.compile("\\d\\s?[:.hH]\\s?\\d\\d");

    public HeaderBlock {
        headers = List.copyOf(headers);
    }

    /** Reads the lines from one on that look like these; whether they are any is for {@link #isOne} to say. */
    public static HeaderBlock at(List<TextLine> lines, int start) {
        List<MailHeader> headers = new ArrayList<>();
        int at = start;
        int end = start;
        while (at < lines.size() && at - start < MOST_LINES) {
            Labelled labelled = HeaderWords.read(lines.get(at).text());
            if (labelled == null) {
                boolean gap = at > start && isEmpty(lines.get(at)) && at + 1 < lines.size() && isNew(headers, lines.get(at + 1));
                if (!gap) {
                    break;
                }
                at++;
                continue;
            }
            int next = at + 1 + folded(lines, at, labelled);
            headers.add(header(lines, at, next, labelled));
            at = next;
            end = next;
        }
        return new HeaderBlock(headers, end - start);
    }

    /** What it says of something, if it says it. */
    public Optional<MailHeader> of(Kind kind) {
        return headers.stream().filter(header -> header.kind() == kind).findFirst();
    }

    /** A form has fields that are called "From" and "Date" too; only a mail has an address, a subject or a time beside them. */
    public boolean isOne() {
        Optional<MailHeader> from = of(Kind.FROM);
        if (from.isEmpty()) {
            return of(Kind.TO).filter(to -> hasAddress(to.value())).isPresent() && (of(Kind.DATE).isPresent() || of(Kind.SUBJECT).isPresent());
        }
        boolean other = of(Kind.TO).isPresent() || of(Kind.SUBJECT).isPresent() || of(Kind.REPLY).isPresent() || of(Kind.COPY).isPresent();
        return other || hasAddress(from.get().value()) || of(Kind.DATE).filter(date -> CLOCK.matcher(date.value()).find()).isPresent();
    }

    private static boolean hasAddress(String value) {
        return ADDRESS.matcher(value).find();
    }

    private static boolean isNew(List<MailHeader> headers, TextLine line) {
        Labelled next = HeaderWords.read(line.text());
        return next != null && headers.stream().noneMatch(header -> header.kind() == next.kind());
    }

    /** How many of the lines below still belong to a header. */
    private static int folded(List<TextLine> lines, int at, Labelled labelled) {
        boolean address = labelled.kind() != Kind.SUBJECT && labelled.kind() != Kind.DATE;
        boolean needsMore = lines.get(at).text().substring(labelled.valueStart()).isBlank();
        int count = 0;
        for (int i = at + 1; i < Math.min(lines.size(), at + MOST_LINES); i++) {
            String text = lines.get(i).text();
            String plain = plain(text);
            boolean stands = !plain.isEmpty() && HeaderWords.read(text) == null && (needsMore || !FIELD.matcher(plain).lookingAt());
            boolean indented = stands && !text.startsWith(">") && Character.isWhitespace(text.charAt(0));
            boolean addressed = stands && address && (plain.startsWith("<") || plain.startsWith("[mailto:")) && hasAddress(plain);
            if (!indented && !addressed && !(stands && (needsMore || labelFollows(lines, i)))) {
                break;
            }
            needsMore = false;
            count++;
        }
        return count;
    }

    private static boolean labelFollows(List<TextLine> lines, int at) {
        for (int i = at + 1; i < Math.min(lines.size(), at + FOLDED); i++) {
            if (isEmpty(lines.get(i))) {
                return false;
            }
            if (HeaderWords.read(lines.get(i).text()) != null) {
                return true;
            }
        }
        return false;
    }

    private static MailHeader header(List<TextLine> lines, int from, int to, Labelled labelled) {
        int start = lines.get(from).start() + labelled.valueStart();
        StringBuilder value = new StringBuilder(lines.get(from).text().substring(labelled.valueStart()));
        for (TextLine line : lines.subList(from + 1, to)) {
            value.append(' ').append(unquoted(line.text()));
        }
        return new MailHeader(labelled.kind(), value.toString(), new Place(start, start + value.length()));
    }

    private static boolean isEmpty(TextLine line) {
        return plain(line.text()).isEmpty();
    }

    private static String plain(String line) {
        return unquoted(line).strip();
    }

    /** The same length, with a space for every mark of quotation at its beginning. */
    static String unquoted(String line) {
        @Nullable StringBuilder plain = null;
        for (int i = 0; i < line.length() && (line.charAt(i) == '>' || Character.isWhitespace(line.charAt(i))); i++) {
            plain = plain == null ? new StringBuilder(line) : plain;
            plain.setCharAt(i, ' ');
        }
        return plain == null ? line : plain.toString();
    }
}
