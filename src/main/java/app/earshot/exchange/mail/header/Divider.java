package app.earshot.exchange.mail.header;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a line says that stands between a mail and an earlier one. */
public enum Divider {
    /** "-----Original Message-----": what follows was answered. */
    ORIGINAL,
    /** "---------- Forwarded message ---------": what follows was passed on. */
    FORWARDED,
    /** A line drawn across: it divides only what has headers below it. */
    LINE;

    private static final int LONGEST = 120;
    private static final Pattern AROUND = Pattern.compile("^[\\s>*_=~—–-]+|[\\s*_=~—–:：-]+$");
    private static final Pattern DRAWN = Pattern.compile("[\\s>]{0,9}[_=—–-]{8,}\\s{0,9}");
    private static final Set<String> ORIGINALS = new HashSet<>(HeaderWords.WORDS.of("original"));
    private static final Set<String> FORWARDS = new HashSet<>(HeaderWords.WORDS.of("forwarded"));
    private static final Pattern FORWARDED_BY = Pattern.compile("(?iu)[\\s>]{0,9}-{2,}\\s?(?:" + HeaderWords.WORDS.either("forwarded") + ").*");
    private static final Pattern PASSED_ON = Pattern.compile("(?iu)\\s{0,4}(?:" + HeaderWords.WORDS.either("forwarded.subject") + ")[\\s\\u00a0]?[:：].*");

    /** What a line divides, or nothing if it is none of these. */
    public static Optional<Divider> read(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        String words = AROUND.matcher(line).replaceAll("").toLowerCase(Locale.ROOT).replace('’', '\'').replace('\u00a0', ' ');
        if (ORIGINALS.contains(words)) {
            return Optional.of(ORIGINAL);
        }
        if (FORWARDS.contains(words) || FORWARDED_BY.matcher(line).matches()) {
            return Optional.of(FORWARDED);
        }
        return DRAWN.matcher(line).matches() ? Optional.of(LINE) : Optional.empty();
    }

    /** Whether the subject of a mail says that it was passed on. */
    public static boolean isPassedOn(String subject) {
        return PASSED_ON.matcher(subject).matches();
    }
}
