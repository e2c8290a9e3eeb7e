package app.earshot.listening.duty;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who has died, as one would say it back: "Luca's mum", "your father". Only where the sentence that tells of it names nobody else. */
final class Mourned {

    private static final Pattern KIN = Pattern.compile(
            "\\b(?:(?<owner>\\p{Lu}[\\p{L}-]+)['\u2019]s|(?<ours>[Mm]y|[Oo]ur)) (?<kin>(?:(?:dear|own|older|younger|big|little|great|best) )?"
                    + "(?:mum|mom|mother|dad|father|gran|grandmother|grandma|nan|nana|grandad|grandpa|grandfather|sister|brother|son|daughter|uncle"
                    + "|auntie|aunt|wife|husband|partner|friend|cousin|stepfather|stepmother|godmother|godfather))\\b");

    private static final Map<String, String> YOURS = Map.of("my", "your", "our", "your");

    private Mourned() {}

    /** @param sentence the one that says so */
    static Optional<String> in(String sentence) {
        Matcher kin = KIN.matcher(sentence);
        if (!kin.find()) {
            return Optional.empty();
        }
        String owner = kin.group("owner");
        String said = (owner == null ? YOURS.get(kin.group("ours").toLowerCase(Locale.ROOT)) : owner + "'s") + " " + kin.group("kin");
        // Of two that are named nobody can tell which of them it was.
        return kin.find() ? Optional.empty() : Optional.of(said);
    }
}
