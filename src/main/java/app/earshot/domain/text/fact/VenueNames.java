package app.earshot.domain.text.fact;

import static app.earshot.domain.text.fact.EnglishWords.any;

import app.earshot.domain.text.Found;
import app.earshot.domain.timeline.Place;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where it will be: a field of a form, "our venue is …", "at The Old Mill". */
public final class VenueNames {

    public static final String WORD = "[\\p{Lu}\\p{Lt}][\\p{L}\\p{M}'’-]{0,40}";
    private static final String CAPITAL = WORD + "\\.?";
    public static final String JOIN = any("place.join");
    private static final String PROPER = "(?:[Tt]he )?(?:(?i:" + any("place.number") + ")\\. ?\\d{1,4} |\\d{1,4} (?=\\p{Lu}))?" + CAPITAL + "(?: (?:" + JOIN + " ){0,2}" + CAPITAL + "){0,5}";
    private static final String KIND = "(?i:" + any("venue") + ")";
    private static final Pattern AT = Pattern.compile(
            "(?<![\\p{L}])(?:(?<at>(?i:" + any("place.at") + ")|@)|(?<in>" + any("place.in") + "))[ \\u00a0](?<place>"
                    + PROPER + "(?: " + KIND + "\\b)?|(?:the|a) [\\p{L}'’-]{2,20}(?: [\\p{L}'’-]{2,20})? " + KIND + "\\b)");
    private static final Pattern IS = Pattern.compile("\\b(?i:" + any("place.what") + ")(?i:['’]s| " + any("place.is") + "|,)(?i: " + any("place.done") + ")?(?: "
            + any("place.before") + ")? (?<place>" + PROPER + ")");
    private static final Pattern BOOKED = Pattern.compile("\\b(?i:" + any("place.booked") + ") (?<place>(?:the |The )?" + PROPER + ")");
    private static final Pattern TOWN = Pattern.compile(", ?(?<town>" + CAPITAL.replace("\\.?", "") + "(?: " + CAPITAL.replace("\\.?", "") + "){0,2})(?=[.,;!?)]|[ \\u00a0](?:\\p{Ll}|\\d|[-–—(])|\\s*\\n|$)(?![ \\u00a0](?:and I|& ))");
    /** "… on Friday 12 February in the Harbour Museum", "in restaurant Olivo": only what has a word of venues in it. */
    private static final Pattern IN = Pattern.compile("\\b[iI]n (?<place>(?:" + KIND + " )?" + PROPER + ")");
    /** "5 September 2027, Quay House, 110 guests": between two signs, and nothing else. */
    private static final Pattern ALONE = Pattern.compile("(?:(?:^|[,.;:–—|\\n]) {0,2})(?<place>" + PROPER + ")(?=[,.;\\n]|$)");
    private static final Pattern SMALL_WORD = Pattern.compile("[ \\u00a0]\\p{Ll}");
    private static final Pattern VENUE = Pattern.compile(".*\\b" + KIND + "\\b.*");

    private static final Set<Pattern> ONLY_VENUES = Set.of(BOOKED, IN, ALONE);

    private VenueNames() {}

    /** Whether a name has a word that venues are called by. */
    public static boolean isVenue(String words) {
        return words.length() < 200 && VENUE.matcher(words).matches();
    }

    public static List<Found<String>> in(FactText mail) {
        Ranking<String> ranking = new Ranking<>();
        for (LabelledField field : mail.fields()) {
            if (field.asksFor("place")
                    && !field.asksFor("place.not")
                    && !field.asksFor("source")
                    && !NameWords.isUndecided(field.value())
                    && field.value().codePoints().anyMatch(Character::isLetter)) {
                ranking.add(field.value(), field.place(), field.asksFor("place.best") ? 100 : 92);
            }
        }
        String text = mail.searched();
        add(ranking, text, IS, 90);
        add(ranking, text, AT, 70);
        add(ranking, text, OtherLanguages.AT_DAY, 70);
        add(ranking, text, BOOKED, 60);
        add(ranking, text, IN, 50);
        if (ranking.isEmpty()) {
            add(ranking, text, ALONE, 30);
        }
        return ranking.bestFirst(place -> place.toLowerCase(Locale.ROOT).replaceFirst("^the ", ""));
    }

    private static void add(Ranking<String> ranking, String text, Pattern pattern, int worth) {
        for (Matcher m = pattern.matcher(text); m.find(); ) {
            String words = trimmed(m.group("place"));
            words += words.isEmpty() ? "" : town(text, m.start("place") + words.length());
            boolean loose = pattern == AT && m.group("in") != null;
            boolean venue = isVenue(words);
            if (!words.isEmpty() && !isSomebodys(text, m.start("place"), words) && (venue || !ONLY_VENUES.contains(pattern))) {
                ranking.add(words, new Place(m.start("place"), m.start("place") + words.length()), worth + (venue ? 15 : 0) - (loose ? 20 : 0));
            }
        }
    }

    /** "Kiln Farm, Upper Sallow": the town stands behind, on the same line, with nothing but the rest of the sentence after it. */
    private static String town(String text, int end) {
        Matcher town = TOWN.matcher(text).region(end, text.length());
        if (!town.lookingAt()) {
            return "";
        }
        String words = trimmed(town.group("town"));
        return words.length() == town.group("town").length() ? text.substring(end, town.end("town")) : "";
    }

    /** "At Nora's parents' house": whose it is says nothing of where. */
    private static boolean isSomebodys(String text, int start, String words) {
        return words.matches("\\S+['’]s") && SMALL_WORD.matcher(text).region(start + words.length(), text.length()).lookingAt();
    }

    /** "Kiln Farm on Saturday" is Kiln Farm; "June" is no place at all. */
    private static String trimmed(String words) {
        String[] parts = words.split(" ");
        int length = 0;
        int kept = 0;
        for (int i = 0; i < parts.length; i++) {
            boolean article = i == 0 && parts[i].equalsIgnoreCase("the");
            String part = parts[i].toLowerCase(Locale.ROOT);
            boolean stop = !article && NameWords.isNoName(parts[i]) && !EnglishWords.of("place.word").contains(part) && !isVenue(parts[i]);
            if (stop) {
                break;
            }
            length += parts[i].length() + (i == 0 ? 0 : 1);
            kept = article || part.matches(JOIN) ? kept : length;
        }
        return words.substring(0, kept).replaceAll("[.'’-]+$", "");
    }
}
