package app.earshot.exchange.mail;

import app.earshot.domain.text.Found;
import app.earshot.domain.timeline.Place;
import app.earshot.exchange.mail.header.MailHeader.Kind;
import app.earshot.exchange.mail.header.MailHeader;
import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds mail addresses: the one to answer first, then what a form asked for, then who wrote. Those of ours are none. */
final class MailContacts {

    private static final Pattern EMAIL = Pattern.compile(
            "(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+'-]{1,64}@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,62})\\.){1,8}\\p{L}{2,24}(?![\\p{L}\\p{N}@])");
    private static final Pattern ROBOT = Pattern.compile("(?i)(?:no-?reply|do-?not-?reply|notifications?|mailer-daemon|postmaster|bounce|forms?|wordpress)[^@]{0,40}@.*");
    private static final int ANSWER_TO = 4;
    private static final int ASKED_FOR = 3;
    private static final int WRITER = 2;

    private MailContacts() {}

    static List<Found<String>> emailsIn(MailText mail, MailExclusions exclusions) {
        Ranking<String> ranking = new Ranking<>();
        for (MailHeader header : mail.headers()) {
            int worth = header.kind() == Kind.REPLY ? ANSWER_TO : WRITER;
            add(ranking, EMAIL.matcher(header.value()), header.place().start(), worth, mail, exclusions);
        }
        for (MailField field : mail.about("email")) {
            add(ranking, EMAIL.matcher(field.value()), field.place().start(), ASKED_FOR, mail, exclusions);
        }
        add(ranking, EMAIL.matcher(mail.theirs()), 0, 1, mail, exclusions);
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

    static boolean isRobot(String email) {
        return ROBOT.matcher(email).matches();
    }
}
