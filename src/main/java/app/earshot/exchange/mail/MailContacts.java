package app.earshot.exchange.mail;

import app.earshot.domain.text.fact.LabelledField;
import app.earshot.domain.text.fact.NameWords;
import app.earshot.domain.text.fact.Ranking;
import app.earshot.domain.text.Found;
import app.earshot.domain.timeline.Place;
import app.earshot.domain.text.words.WordTable;
import app.earshot.exchange.mail.header.MailHeader.Kind;
import app.earshot.exchange.mail.header.MailHeader;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds mail addresses: the one to answer first, then what a form asked for, then who wrote. Those of ours are none. */
final class MailContacts {

    private static final Pattern EMAIL = Pattern.compile(
            "(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+'-]{1,64}@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,62})\\.){1,8}\\p{L}{2,24}(?![\\p{L}\\p{N}@])");
    private static final WordTable ROBOTS = WordTable.read(MailContacts.class, "robots.tsv");
    /** A word of its own anywhere in the name, or the first one in it. */
    private static final Pattern ROBOT = Pattern.compile("(?iu)(?:(?:[^@]{0,60}[._+-])?(?:" + words("anywhere") + ")(?:[._+-][^@]{0,60}|\\d{0,9})|(?:" + words("first") + ")(?:[._+=-][^@]{0,60}|\\d{0,9})|(?:" + words("alone") + "))@.*");
    private static final Pattern SYSTEM = Pattern.compile("(?iu)(?:" + words("system") + ")[^@]{0,60}@.*");
    private static final int ANSWER_TO = 4;
    private static final int ASKED_FOR = 3;
    private static final int WRITER = 2;

    private MailContacts() {}

    static List<Found<String>> emailsIn(MailText mail, MailExclusions exclusions) {
        Ranking<String> ranking = new Ranking<>();
        boolean answered = mail.headers().stream().anyMatch(header -> header.kind() == Kind.REPLY);
        for (MailHeader header : mail.headers()) {
            if (answered && header.kind() == Kind.FROM && NameWords.VIA.matcher(header.value()).find()) {
                continue;
            }
            int worth = header.kind() == Kind.REPLY ? ANSWER_TO : WRITER;
            add(ranking, EMAIL.matcher(header.value()), header.place().start(), worth, mail, exclusions);
        }
        for (LabelledField field : mail.about("email")) {
            add(ranking, EMAIL.matcher(field.value()), field.place().start(), ASKED_FOR, mail, exclusions);
        }
        add(ranking, EMAIL.matcher(mail.theirs()), 0, 1, mail, exclusions);
        List<String> portals = portals(mail);
        ranking.removeIf(email -> portals.contains(domain(email)) && ranking.values().stream().anyMatch(other -> !portals.contains(domain(other))));
        return ranking.bestFirst(email -> email.toLowerCase(Locale.ROOT));
    }

    private static void add(Ranking<String> ranking, Matcher m, int start, int worth, MailText mail, MailExclusions exclusions) {
        while (m.find()) {
            String email = m.group();
            if (!exclusions.isOurs(email) && !mail.isToUs(email) && !isRobot(email)) {
                ranking.add(email, new Place(start + m.start(), start + m.end()), worth);
            }
        }
    }

    static List<String> emails(String text) {
        return EMAIL.matcher(text).results().map(MatchResult::group).toList();
    }

    /** A robot: nobody reads what is answered to it. */
    static boolean isRobot(String email) {
        return ROBOT.matcher(email).matches();
    }

    /** Whose robots wrote the mail: the other addresses there are the firm's own, and no couple's. */
    private static List<String> portals(MailText mail) {
        return mail.headers().stream()
                .filter(header -> header.kind() == Kind.FROM)
                .flatMap(header -> emails(header.value()).stream())
                .filter(email -> isRobot(email) && !SYSTEM.matcher(email).matches())
                .map(MailContacts::domain)
                .toList();
    }

    private static String domain(String email) {
        return email.substring(email.indexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    private static String words(String meaning) {
        return ROBOTS.of(meaning).stream().map(word -> word.replace(".", "\\.").replace("-", "[._-]?")).collect(Collectors.joining("|"));
    }
}
