package app.earshot.exchange.chat;

import app.earshot.domain.text.words.WordTable;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a chat as WhatsApp writes it down: "02/03/2026, 18:04 - Mara: Hello" on one kind of telephone, "[02.03.26, 18:04:11] Mara: Hello" on
 * the other. Which figure is the day follows from all days of the chat. What the program itself says in it is left out, and so are pictures.
 */
public final class ChatFile {

    private static final String DAY = "(\\d{1,4})[./-](\\d{1,2})[./-](\\d{2,4})";
    private static final String CLOCK = "(\\d{1,2})[:.](\\d{2})(?:[:.]\\d{2})?(?:[\\s\\u202f]?([AaPp])\\.?[\\s\\u202f]?[Mm]\\.?)?";
    private static final Pattern BEGINS = Pattern.compile("(?:\\[" + DAY + ",? " + CLOCK + "\\]|" + DAY + ",? " + CLOCK + " -) (.*)", Pattern.DOTALL);
    private static final Pattern WRITTEN = Pattern.compile("([^:\\n]{1,80}): (.*)", Pattern.DOTALL);
    /** What the program says of a message stands in such brackets behind it: that it was changed. */
    private static final Pattern REMARK = Pattern.compile("\\s?\\u200E?<[^<>]{1,80}>\\s*$");
    private static final char BY_THE_PROGRAM = '\u200E';
    private static final int HEAD_GROUPS = 6;
    private static final int MONTHS = 12;
    private static final int CENTURY = 100;
    private static final WordTable WORDS = WordTable.read(ChatFile.class, "chat_words.tsv");

    private final List<Raw> raw = new ArrayList<>();
    private final boolean dayFirst;

    private record Raw(Matcher head, String rest) {

        int number(int group) {
            return Integer.parseInt(text(group));
        }

        @Nullable String text(int group) {
            return head.group(group) != null ? head.group(group) : head.group(group + HEAD_GROUPS);
        }
    }

    private ChatFile(String text, Locale locale) {
        StringBuilder rest = new StringBuilder();
        Matcher head = null;
        for (String line : text.lines().toList()) {
            Matcher begins = BEGINS.matcher(bare(line));
            if (begins.matches()) {
                add(head, rest);
                head = begins;
                rest = new StringBuilder(begins.group(2 * HEAD_GROUPS + 1));
            } else {
                rest.append('\n').append(line);
            }
        }
        add(head, rest);
        dayFirst = dayFirst(locale);
    }

    private void add(@Nullable Matcher head, StringBuilder rest) {
        if (head != null) {
            raw.add(new Raw(head, rest.toString()));
        }
    }

    /**
     * What was written in it, in its order; empty if this is no chat.
     *
     * @param locale how the figures of a day are ordered where the chat itself doesn't show it
     */
    public static Optional<List<ChatMessage>> read(String text, Locale locale) {
        String first = text.lines().map(ChatFile::bare).filter(line -> !line.isBlank()).findFirst().orElse("");
        if (!BEGINS.matcher(first).matches()) {
            return Optional.empty();
        }
        ChatFile chat = new ChatFile(text, locale);
        return Optional.of(chat.raw.stream().flatMap(one -> chat.message(one).stream()).toList());
    }

    private Optional<ChatMessage> message(Raw one) {
        Matcher written = WRITTEN.matcher(one.rest());
        if (!written.matches()) {
            return Optional.empty();
        }
        String words = words(written.group(2));
        return words.isEmpty() ? Optional.empty() : at(one).map(at -> new ChatMessage(author(written.group(1)), at, words));
    }

    private static String words(String said) {
        if (!said.isEmpty() && said.charAt(0) == BY_THE_PROGRAM) {
            return "";
        }
        String words = REMARK.matcher(said).replaceAll("").strip();
        int end = words.indexOf('\n') < 0 ? words.length() : words.indexOf('\n');
        String line = words.substring(0, end).toLowerCase(Locale.ROOT);
        if (WORDS.of("attached").stream().anyMatch(line::endsWith)) {
            return words.substring(end).strip();
        }
        return WORDS.of("gone").contains(words.toLowerCase(Locale.ROOT).replaceAll("\\.$", "")) ? "" : words;
    }

    private static String author(String name) {
        return bare(name).replaceAll("^~\\s*", "").strip();
    }

    private Optional<LocalDateTime> at(Raw one) {
        int first = one.number(1);
        boolean yearFirst = first > 31;
        int year = yearFirst ? first : one.number(3);
        int month = yearFirst || dayFirst ? one.number(2) : first;
        int day = yearFirst ? one.number(3) : dayFirst ? first : one.number(2);
        int hour = one.number(4);
        String half = one.text(6);
        if (half != null) {
            hour = hour % MONTHS + (half.equalsIgnoreCase("p") ? MONTHS : 0);
        }
        try {
            return Optional.of(LocalDateTime.of(year < CENTURY ? 2000 + year : year, month, day, hour, one.number(5)));
        } catch (DateTimeException noSuchMoment) {
            return Optional.empty();
        }
    }

    private boolean dayFirst(Locale locale) {
        boolean first = raw.stream().anyMatch(one -> one.number(1) > MONTHS);
        boolean second = raw.stream().anyMatch(one -> one.number(2) > MONTHS);
        return first || !second && !locale.getCountry().equals("US");
    }

    /** Without the marks of direction that telephones put before a line. */
    private static String bare(String line) {
        int at = 0;
        while (at < line.length() && Character.getType(line.charAt(at)) == Character.FORMAT) {
            at++;
        }
        return line.substring(at).replaceAll("[\\u202A-\\u202E\\u2066-\\u2069]", "");
    }
}
