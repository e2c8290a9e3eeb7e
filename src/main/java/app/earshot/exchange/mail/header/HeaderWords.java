package app.earshot.exchange.mail.header;

import app.earshot.domain.text.words.WordTable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which line is one of those above a mail, in the languages of mail programs. */
final class HeaderWords {

    static final WordTable WORDS = WordTable.read(HeaderWords.class, "header_words.tsv");

    private static final Map<String, MailHeader.Kind> KINDS = kinds();
    /** What may stand before a line that was quoted or is set in bold. */
    static final String QUOTED = "[>|\\s\\u00a0*•]{0,12}";
    private static final Pattern LINE = Pattern.compile(QUOTED + "(?<label>\\p{L}[\\p{L}'’ \\u00a0-]{0,30}?)[*]{0,2}[ \\u00a0\\u202f]{0,2}[:：][*]{0,2}(?<value>.*)");

    /** A line with its label. */
    record Labelled(MailHeader.Kind kind, int valueStart) {}

    private HeaderWords() {}

    static @Nullable Labelled read(String line) {
        Matcher m = LINE.matcher(line);
        if (!m.matches()) {
            return null;
        }
        String label = m.group("label").toLowerCase(Locale.ROOT).replace('’', '\'').replace('\u00a0', ' ').strip();
        boolean technical = label.startsWith("x-") || label.startsWith("content-") || label.startsWith("arc-") || label.startsWith("received-");
        MailHeader.Kind kind = technical ? MailHeader.Kind.OTHER : KINDS.get(label);
        return kind == null ? null : new Labelled(kind, m.start("value"));
    }

    private static Map<String, MailHeader.Kind> kinds() {
        Map<String, MailHeader.Kind> kinds = new HashMap<>();
        for (MailHeader.Kind kind : MailHeader.Kind.values()) {
            WORDS.of(kind.name().toLowerCase(Locale.ROOT)).forEach(label -> kinds.put(label, kind));
        }
        return Map.copyOf(kinds);
    }
}
