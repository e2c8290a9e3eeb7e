package app.earshot.domain.text.fact;

import app.earshot.domain.text.Found;
import app.earshot.domain.timeline.Place;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds how they found us, as written ("Tara at Bluebell Flowers", "your website"), and who it was that sent them. */
public final class FoundThrough {

    private static final String START = "(?<![\\p{L}])(?iu:";
    private static final String ENDS = "(?=\\s{0,3}(?:[.,;:!?()\\n]|\\s[-–—]\\s|$)|\\s(?iu:" + OtherLanguages.SOURCE_ENDS + ")(?!\\p{L}))";
    /** "Our lovely florist": words before a name. */
    private static final String OUR = before(OtherLanguages.SOURCE_OUR);
    private static final Pattern BEFORE = Pattern.compile(START + OtherLanguages.SOURCE_BEFORE + ")[ \\u00a0](?<source>[\\p{L}\\p{N}@][^.,;:!?()\\n]{1,70}?)" + ENDS);
    private static final Pattern BEHIND = Pattern.compile(
            "(?<![\\p{L}])(?<source>" + before(OtherLanguages.SOURCE_OUR + "|" + OtherLanguages.SOURCE_THE) + VenueNames.WORD + "(?: (?:(?:" + OtherLanguages.SOURCE_JOIN + ") ){0,2}" + VenueNames.WORD
                    + "){0,5}),?[ \\u00a0](?:(?:" + OtherLanguages.SOURCE_HAS + ") )?(?iu:" + OtherLanguages.SOURCE_BEHIND + ")(?!\\p{L})");
    private static final Pattern PERSON = Pattern.compile(OUR + "(?<one>" + NameWords.NAME + ")");

    private FoundThrough() {}

    private static String before(String words) {
        return "(?:(?iu:" + words + ")[ \\u00a0](?:\\p{Ll}{2,20}[ \\u00a0,]{1,2}){0,3})?";
    }

    public static List<Found<String>> in(FactText mail) {
        Ranking<String> ranking = new Ranking<>();
        for (LabelledField field : mail.about("source")) {
            if (!NameWords.isUndecided(field.value())) {
                ranking.add(field.value().strip(), field.place(), 100);
            }
        }
        add(ranking, BEFORE.matcher(mail.theirs()), 90);
        add(ranking, BEHIND.matcher(mail.theirs()), 80);
        return ranking.bestFirst(source -> source.toLowerCase(Locale.ROOT));
    }

    /** The people among them; a firm or a place on the net is none. */
    public static List<Found<String>> senders(List<Found<String>> sources) {
        Ranking<String> ranking = new Ranking<>();
        for (Found<String> source : sources) {
            Matcher person = PERSON.matcher(source.value());
            String name = person.lookingAt() ? NameWords.trimmed(person.group("one")) : "";
            if (name.length() > 1 && !VenueNames.isVenue(name)) {
                ranking.add(name, source.place(), 1);
            }
        }
        return ranking.bestFirst(name -> name.toLowerCase(Locale.ROOT));
    }

    private static void add(Ranking<String> ranking, Matcher m, int worth) {
        while (m.find()) {
            ranking.add(m.group("source").strip(), new Place(m.start("source"), m.end("source")), worth);
        }
    }
}
