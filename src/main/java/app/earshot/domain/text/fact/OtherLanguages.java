package app.earshot.domain.text.fact;

import app.earshot.domain.text.day.DayFound;
import app.earshot.domain.timeline.Place;
import app.earshot.domain.text.words.WordTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Days, places, names and closings as they stand in mails in other languages. All words are in a table. */
public final class OtherLanguages {

    private static final String DOTTED = "dotted.";
    private static final String PLAIN = "month.";
    /** Words that join others: a space stands behind them. */
    private static final Set<String> JOINING = Set.of("at", "is");

    private static final WordTable WORDS = WordTable.read(WordTable.class, "mail_words.tsv");

    private static final String S = "[ \\u00a0\\u202f]{1,2}";
    private static final String NUMBER = "3[01]|[12]\\d|0?[1-9]";
    /** "3. bis" 5. Juli: the first of two days in one month. */
    private static final String FIRST =
            "(?:(?<first>" + NUMBER + ")(?:er|\\.)?(?:[ \\u00a0\\u202f]?[-–/+&][ \\u00a0\\u202f]?|" + S + "(?:" + WORDS.either("joined") + ")" + S + "))?";
    private static final String DAY = "(?<![\\p{L}\\p{N}.,/-])(?iu:" + FIRST + "(?:(?<dotted>" + NUMBER + ")\\.[ \\u00a0\\u202f]{0,2}(?<dottedmonth>" + months(DOTTED) + ")"
            + "|(?<day>" + NUMBER + ")(?:er|[º°])?" + S + "(?:de" + S + ")?(?<month>" + months(PLAIN) + ")))(?!-?[\\p{L}\\p{N}])\\.?"
            + "(?:,?" + S + "(?i:del?" + S + ")?(?<year>(?:19|20|21)\\d\\d)(?![\\p{L}\\p{N}]))?";
    /** Without a point at the end of a word: the sentences after it begin with words that nobody here knows to be no names. */
    private static final String PLACE = VenueNames.WORD + "(?: (?:" + VenueNames.JOIN + " ){0,2}" + VenueNames.WORD + "){0,5}";

    private static final Pattern DAYS = Pattern.compile(DAY);

    /** "am 26. Juni 2027 in der Alten Mühle". */
    public static final Pattern AT_DAY = Pattern.compile(DAY + ",?" + S + "(?iu:" + either("at") + ")(?<=['’ \\u00a0\\u202f])(?<place>" + PLACE + ")");

    /** "Ich heiße Nora Lindgren". */
    public static final Pattern SELF = named("self");

    /** "Mon fiancé Luis Moreno". */
    public static final Pattern OTHER = named("other");

    /** "Viele Grüße". */
    public static final String CLOSINGS = WORDS.either("closing");
    public static final String GREETINGS = WORDS.either("greeting");

    /** "Gesendet von meinem" telephone. */
    public static final String DEVICES = WORDS.either("signed.device");

    /** "ca." 80 "Personen". */
    public static final String SIZE_ABOUT = WORDS.either("size.about");
    public static final String SIZE_WHO = WORDS.either("size.who");

    /** Tara "at" Bluebell; "our" florist; "has very" kindly. */
    public static final String SOURCE_JOIN = WORDS.either("source.join");
    public static final String SOURCE_OUR = WORDS.either("source.our");
    public static final String SOURCE_THE = WORDS.either("source.the");
    public static final String SOURCE_HAS = WORDS.either("source.has");

    /** "found you through" Tara. */
    public static final String SOURCE_BEFORE = WORDS.either("source.before");

    /** Tara "sent us to you". */
    public static final String SOURCE_BEHIND = WORDS.either("source.behind");

    /** Tara "and we". */
    public static final String SOURCE_ENDS = WORDS.either("source.ends");

    /** "Product Manager". */
    public static final Pattern WORK = Pattern.compile("(?iu)(?<!\\p{L})(?:" + WORDS.either("work") + ")(?!\\p{L})");

    private static final Pattern WITHIN = Pattern.compile("(?iu)(?<!\\p{L})(?:" + WORDS.either("within") + ")(?!\\p{L})");
    /** "24 hours", "2 business days". */
    public static final Pattern COUNTED = Pattern.compile("(?iu)(?<![\\p{N}/.-])\\d{1,3}(?:\\s?-\\s?\\d{1,3})?[ \\u00a0](?:" + WORDS.either("spans") + ")(?!\\p{L})");

    private OtherLanguages() {}

    /** Whether these words, or what stands right before them, say within which time something will be done. */
    public static boolean isWithin(String before, String words) {
        Matcher within = WITHIN.matcher(before + words);
        int last = -1;
        while (within.find()) {
            last = within.end();
        }
        return last >= 0 && last >= before.length() - 2;
    }

    /** Every day with the name of its month; without a year the next such day. */
    public static List<DayFound> days(String text, LocalDate today) {
        List<DayFound> found = new ArrayList<>();
        for (Matcher m = DAYS.matcher(text); m.find(); ) {
            Place place = new Place(m.start(), m.end());
            String first = m.group("first");
            day(m, today).ifPresent(day -> {
                if (first != null && Integer.parseInt(first) < day.getDayOfMonth()) {
                    found.add(new DayFound(day.withDayOfMonth(Integer.parseInt(first)), place));
                }
                found.add(new DayFound(day, place));
            });
        }
        return found;
    }

    /** Whether a word behind a figure and its point is the rest of a day: "am 26. Juni". */
    public static boolean isMonth(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        return Arrays.stream(Month.values()).anyMatch(month -> WORDS.of(DOTTED + month.getValue()).contains(plain));
    }

    /** Whether what stands before a day says that it is one by which something has to be done. */
    public static boolean isDeadline(String before) {
        String words = " " + before.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
        return WORDS.of("by").stream().anyMatch(phrase -> words.endsWith(" " + phrase));
    }

    private static Optional<LocalDate> day(Matcher m, LocalDate today) {
        boolean dotted = m.group("dotted") != null;
        int number = Integer.parseInt(m.group(dotted ? "dotted" : "day"));
        Month month = month(m.group(dotted ? "dottedmonth" : "month"), dotted ? DOTTED : PLAIN);
        String year = m.group("year");
        try {
            LocalDate day = LocalDate.of(year == null ? today.getYear() : Integer.parseInt(year), month, number);
            return Optional.of(year == null && day.isBefore(today) ? day.plusYears(1) : day);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Month month(String word, String kind) {
        String plain = word.toLowerCase(Locale.ROOT);
        return Arrays.stream(Month.values())
                .filter(month -> WORDS.of(kind + month.getValue()).contains(plain))
                .findFirst()
                .orElseThrow();
    }

    private static String months(String kind) {
        return Arrays.stream(Month.values()).map(month -> either(kind + month.getValue())).collect(Collectors.joining("|"));
    }

    private static Pattern named(String kind) {
        return Pattern.compile("(?<![\\p{L}])(?iu:" + either(kind) + ")(?:," + S + "|" + S + ")(?iu:" + either("is") + ")?" + NameWords.TWO);
    }

    /** A phrase that ends with an apostrophe has no space behind it. */
    private static String either(String kind) {
        return WORDS.of(kind).stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(WordTable::pattern)
                .map(phrase -> JOINING.contains(kind) && !phrase.endsWith("]") ? phrase + S : phrase)
                .collect(Collectors.joining("|"));
    }
}
