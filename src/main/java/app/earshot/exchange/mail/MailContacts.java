package app.earshot.exchange.mail;

import app.earshot.domain.text.Found;
import app.earshot.domain.timeline.Place;
import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds mail addresses and telephone numbers. */
final class MailContacts {

    private static final Pattern EMAIL = Pattern.compile(
            "(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+'-]{1,64}@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,62})\\.){1,8}\\p{L}{2,24}(?![\\p{L}\\p{N}@])");
    private static final Pattern ROBOT = Pattern.compile("(?i)(?:no-?reply|do-?not-?reply|notifications?|mailer-daemon|postmaster|bounce|forms?|wordpress)[^@]{0,40}@.*");
    private static final int TRIES = 2_000;
    private static final int MOST = 100;
    private static final int LEAST_FIGURES = 9;

    private MailContacts() {}

    static List<Found<String>> emailsIn(MailText mail, LeftOut leftOut) {
        Ranking<String> ranking = new Ranking<>();
        for (Matcher m = EMAIL.matcher(mail.searched()); m.find(); ) {
            if (!leftOut.isOurs(m.group()) && !isRobot(m.group())) {
                Place place = new Place(m.start(), m.end());
                String before = mail.lineBefore(place).toLowerCase(Locale.ROOT);
                ranking.add(m.group(), place, before.contains("reply-to:") ? 4 : before.contains("mail:") ? 3 : before.contains("from:") ? 2 : 1);
            }
        }
        return ranking.bestFirst(email -> email.toLowerCase(Locale.ROOT));
    }

    static List<String> emails(String text) {
        return EMAIL.matcher(text).results().map(MatchResult::group).toList();
    }

    static boolean isRobot(String email) {
        return ROBOT.matcher(email).matches();
    }

    static List<Found<String>> phonesIn(MailText mail, String region, List<Found<LocalDate>> days) {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        Ranking<String> ranking = new Ranking<>();
        Set<PhoneNumber> known = new HashSet<>();
        int seen = 0;
        for (PhoneNumberMatch match : numbers.findNumbers(mail.searched(), region, Leniency.POSSIBLE, TRIES)) {
            Place place = new Place(match.start(), match.end());
            boolean isDay = days.stream().anyMatch(day -> day.place().start() < place.end() && place.start() < day.place().end());
            boolean sure = numbers.isValidNumber(match.number());
            // Numbers set aside for fiction are not valid anywhere, and a new range may not be known yet.
            boolean looksLikeOne = match.rawString().matches("[+(0].*") && figures(match.rawString()) >= LEAST_FIGURES;
            if (!isDay && (sure || looksLikeOne) && known.add(match.number())) {
                String before = mail.lineBefore(place).toLowerCase(Locale.ROOT);
                boolean named = before.contains("phone") || before.contains("tel") || before.contains("mobile") || before.contains("cell");
                ranking.add(match.rawString().strip(), place, (named ? 2 : 0) + (sure ? 1 : 0));
            }
            if (++seen == MOST) {
                break;
            }
        }
        return ranking.bestFirst(phone -> phone.replaceAll("\\D", ""));
    }

    private static long figures(String text) {
        return text.chars().filter(Character::isDigit).count();
    }
}
