package app.earshot.exchange.mail;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a name looks like, in any alphabet, and which capitalised words are none. */
final class NameWords {

    /** A word of a name: capitalised, or of a script without capitals (Arabic, Hebrew, Chinese …). */
    private static final String WORD = "(?:\\p{Lu}\\.|[\\p{Lu}\\p{Lt}][\\p{L}\\p{M}'’-]{0,40}|\\p{Lo}[\\p{Lo}\\p{M}'’\\u200c-]{0,40})";
    private static final String PARTICLE = "d[aeiou]|das|dos|del|della|van|von|der|den|ter|ten|la|le|bin|bint|ibn|al|el|zu";

    static final String NAME = name(PARTICLE + "|y|e");
    static final String AND = "[ \\u00a0]{0,2}(?:&|\\+|/|,|\\b(?i:and|und|y|et|und|e)\\b)[ \\u00a0]{0,2}";
    static final String COUPLE = couple(NAME);

    /** Where "y" and "e" stand between two people, and not within a name such as Ruiz y Vega. */
    static final String TWO = couple(name(PARTICLE));

    private static final Set<String> NO_NAMES = Set.of(
            "i", "we", "we're", "i'm", "he", "she", "they", "you", "it", "the", "and", "or", "but", "so", "my", "our", "your", "his", "her", "their",
            "this", "that", "hi", "hello", "hey", "dear", "hiya", "thanks", "thank", "cheers", "regards", "best", "kind", "love", "sincerely",
            "please", "also", "yes", "no", "not", "ok", "okay", "if", "when", "where", "what", "who", "how", "why", "looking", "hope", "hoping",
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may",
            "june", "july", "august", "september", "october", "november", "december", "sat", "sun", "fri", "sent", "wedding", "weddings", "party",
            "bride", "groom", "couple", "dj", "djs", "band", "music", "venue", "date", "guests", "ceremony", "reception", "church", "budget", "team",
            "friends", "family", "mum", "dad", "everyone", "all", "there", "from", "to", "re", "fwd", "fw", "subject", "enquiry", "inquiry", "new",
            "message", "events", "gmail", "iphone", "outlook", "android", "sir", "madam", "getting", "engaged", "married", "just", "christmas", "warm",
            "both", "available", "availability", "request", "quote", "booking", "form", "contact", "website", "instagram", "facebook", "google");

    private static final Pattern TITLE = Pattern.compile("(?i)^(?:mr|mrs|ms|mx|miss|dr|prof)\\.?[ \\u00a0]");

    private NameWords() {}

    private static String name(String particle) {
        return WORD + "(?:[ \\u00a0]{1,2}(?:(?:" + particle + ")[ \\u00a0]){0,2}" + WORD + "){0,4}";
    }

    private static String couple(String name) {
        return "(?<one>" + name + ")(?:" + AND + "(?<other>" + name + "))?";
    }

    /** The name without words around it that are none ("Luis We", "Mr Luis"); empty if nothing of a name is left. */
    static String trimmed(String words) {
        String plain = TITLE.matcher(words.strip()).replaceFirst("");
        String[] parts = plain.split("[\\s\\u00a0]+");
        int count = 0;
        while (count < parts.length && !isNoName(parts[count])) {
            count++;
        }
        String name = Arrays.stream(parts).limit(count).collect(Collectors.joining(" "));
        return name.replaceAll("[.,'’-]+$", "").replaceAll("['’]s$", "");
    }

    static boolean isNoName(String word) {
        return NO_NAMES.contains(word.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("[.,!]+$", ""));
    }

    static String firstWord(String name) {
        int space = name.indexOf(' ');
        return (space < 0 ? name : name.substring(0, space)).toLowerCase(Locale.ROOT);
    }
}
