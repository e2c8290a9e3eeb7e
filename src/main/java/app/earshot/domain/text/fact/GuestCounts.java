package app.earshot.domain.text.fact;

import static app.earshot.domain.text.fact.EnglishWords.any;

import app.earshot.domain.text.Found;
import app.earshot.domain.timeline.Place;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds how many will come, as written: "about 120 guests", "a hundred or so", "Guests: 120". */
public final class GuestCounts {

    private static final String TENS = any("number.ten");
    private static final String IN_WORDS = "(?:" + any("number.few") + " " + any("number.large") + "(?: " + any("and") + " " + TENS + "(?:[- ]\\p{L}{3,5})?)?|" + TENS
            + "(?:-\\p{L}{3,5})?|" + any("number.other") + ")";
    private static final String MANY = "(?:~ ?)?(?:\\d{1,3}(?:,\\d{3})|\\d{1,5})(?: ?[-–] ?\\d{1,5}| " + any("size.to") + " \\d{1,5})?(?:\\+|-?" + any("size.ish") + ")?|" + IN_WORDS;
    private static final String ABOUT = "(?:(?:" + any("size.about") + "|" + OtherLanguages.SIZE_ABOUT + ") )?";
    private static final Pattern COUNTED = Pattern.compile("(?iu)(?<![\\p{L}\\p{N}.,£$€/:-])" + ABOUT + "(?:" + MANY + ")(?: " + any("size.or.so") + ")?(?: "
            + any("size.of") + "){0,2} (?:" + any("size.who") + "|" + OtherLanguages.SIZE_WHO + ")(?!\\p{L})");
    private static final Pattern INVITED = Pattern.compile("(?iu).*" + any("size.invited"));
    private static final Pattern PARTY_OF =
            Pattern.compile("(?iu)\\b" + any("size.before") + " (?<many>" + ABOUT + "(?:" + MANY + "))(?![\\p{L}\\p{N}/.:-])");
    private static final Pattern ROUND = Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])(?<many>" + any("size.round") + " (?:\\d0|\\d{2}0))(?=[.,;!]?(?:\\s|$))(?! ?"
            + any("size.not") + ")");
    private static final Pattern NUMBER = Pattern.compile("(?iu)\\d|\\b" + IN_WORDS + "\\b");

    private GuestCounts() {}

    public static List<Found<String>> in(FactText mail) {
        Ranking<String> ranking = new Ranking<>();
        for (LabelledField field : mail.fields()) {
            if (field.asksFor("size") && !field.asksFor("size.not") && !NameWords.isUndecided(field.value()) && hasNumber(field.value())) {
                ranking.add(field.value(), field.place(), 100);
            }
        }
        String text = mail.searched();
        for (Matcher m = COUNTED.matcher(text); m.find(); ) {
            boolean invited = INVITED.matcher(m.group()).matches();
            ranking.add(m.group().strip(), new Place(m.start(), m.end()), invited ? 80 : 60);
        }
        for (Matcher m = PARTY_OF.matcher(text); m.find(); ) {
            ranking.add(m.group("many").strip(), new Place(m.start("many"), m.end("many")), 70);
        }
        for (Matcher m = ROUND.matcher(text); ranking.isEmpty() && m.find(); ) {
            ranking.add(m.group("many"), new Place(m.start("many"), m.end("many")), 50);
        }
        return ranking.bestFirst(size -> size.toLowerCase(Locale.ROOT));
    }

    private static boolean hasNumber(String words) {
        return words.length() < 200 && NUMBER.matcher(words).find();
    }
}
