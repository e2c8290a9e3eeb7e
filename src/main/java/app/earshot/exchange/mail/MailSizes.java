package app.earshot.exchange.mail;

import app.earshot.domain.text.Found;
import app.earshot.domain.timeline.Place;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds how many will come, as written: "about 120 guests", "a hundred or so", "Guests: 120". */
final class MailSizes {

    private static final String TENS = "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)";
    private static final String IN_WORDS = "(?:(?:a|one|two|three|four|five) (?:hundred|dozen|thousand)(?: and " + TENS + "(?:[- ]\\p{L}{3,5})?)?|" + TENS + "(?:-\\p{L}{3,5})?|ten|a dozen|a couple of hundred)";
    private static final String MANY = "(?:~ ?)?(?:\\d{1,3}(?:,\\d{3})|\\d{1,5})(?: ?[-–] ?\\d{1,5}| (?:to|or) \\d{1,5})?(?:\\+|-?ish)?|" + IN_WORDS;
    private static final String ABOUT = "(?:(?:about|around|approx(?:imately)?\\.?|roughly|circa|c\\.|up to|maybe|probably|say|between|nearly|almost|over|under|just under|just over|only|some) )?";
    private static final String WHO = "(?:guests?|people|persons?|pax|adults|friends|attendees|heads|of us|employees|staff|colleagues|kids|children|covers|invited|seated|folks|volunteers|humans)";
    private static final Pattern COUNTED = Pattern.compile(
            "(?iu)(?<![\\p{L}\\p{N}.,£$€/:-])" + ABOUT + "(?:" + MANY + ")(?: or so)?(?: (?:or so|day|evening|night|wedding|adult|hungry|odd|more|invited|other|lovely|party)){0,2} " + WHO + "\\b");
    private static final Pattern PARTY_OF = Pattern.compile(
            "(?iu)\\b(?:guest list (?:of|is)|party of|wedding for|wedding of|numbers?(?: are|:| is)|expecting|inviting|capacity of|seats|headcount(?: is| of)?) (?<many>" + ABOUT + "(?:" + MANY + "))(?![\\p{L}\\p{N}/.:-])");

    private static final Pattern ROUND = Pattern.compile(
            "(?iu)(?<![\\p{L}\\p{N}])(?<many>(?:about|around|roughly|approx(?:imately)?\\.?) (?:\\d0|\\d{2}0))(?=[.,;!]?(?:\\s|$))(?! ?(?:minutes|miles|km|hours|pounds|years|days|weeks|songs))");

    private MailSizes() {}

    static List<Found<String>> in(MailText mail) {
        Ranking<String> ranking = new Ranking<>();
        for (MailField field : mail.fields()) {
            if (field.asksFor("size") && !field.asksFor("size.not") && hasNumber(field.value())) {
                ranking.add(field.value(), field.place(), 100);
            }
        }
        String text = mail.searched();
        for (Matcher m = COUNTED.matcher(text); m.find(); ) {
            boolean invited = m.group().matches("(?iu).*(?:guests?|people|of us|pax)");
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
        return words.length() < 200 && Pattern.compile("(?iu)\\d|\\b" + IN_WORDS + "\\b").matcher(words).find();
    }
}
