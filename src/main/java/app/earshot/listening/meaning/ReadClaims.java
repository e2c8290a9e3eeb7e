package app.earshot.listening.meaning;

import app.earshot.domain.text.day.DayFound;
import app.earshot.domain.text.day.DayWords;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what somebody's words claim: days, numbers, times, wishes. It would rather read nothing than something wrong: what is asked,
 * left open, told of another time or said for somebody else claims nothing.
 */
final class ReadClaims {

    // Days are read in the language of the table of words.
    private static final Locale LANGUAGE = Locale.UK;
    private static final Pattern CLAUSES =
            Pattern.compile("[;!…—–()]|[.,:](?!\\d)|\\b" + ClaimWords.any("clause") + "\\b");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}\\b)");
    private static final Pattern PEOPLE = Pattern.compile(
            "(\\d{1,5})(?:\\s*(?:-|–|" + ClaimWords.any("range") + ")\\s*(\\d{1,5}))?\\s+(?:\\p{L}+\\s+)?" + ClaimWords.any("people") + "\\b");
    private static final Pattern MONEY =
            Pattern.compile("(\\d{1,7}(?:\\.\\d+)?)(k)?(?:\\s*(?:-|–|" + ClaimWords.any("range") + ")\\s*[£€$]?(\\d{1,7}(?:\\.\\d+)?)(k)?)?");
    private static final int LEAST_MONEY = 100;
    private static final int THOUSAND = 1000;
    private static final double A_LITTLE = 0.1;
    private static final int DAYS_AHEAD = 30;

    /** Whoever says so much at once tells a story; and nothing that was pasted makes this slow. */
    private static final int LONGEST = 2000;

    private ReadClaims() {}

    /** What these words claim on a topic, said on that day. */
    static List<Claim> in(String words, String topic, LocalDate saidOn) {
        if (words.contains("?") || words.length() > LONGEST) {
            return List.of();
        }
        List<Claim> claims = new ArrayList<>();
        String text = THOUSANDS.matcher(words).replaceAll("").toLowerCase(Locale.ROOT).replace('’', '\'');
        List<String> all = TopicGuess.words(text);
        if (ClaimWords.leavesOpen(all)) {
            return List.of();
        }
        switch (topic) {
            case "size-shape" -> people(text, all, claims);
            case "budget" -> money(text, all, claims);
            case "hours" -> ReadHours.in(text, all, claims);
            case "date-place" -> day(words, all, saidOn, claims);
            case "choose-by" -> DayWords.read(words, saidOn, LANGUAGE)
                    .ifPresent(found -> claims.add(new Claim.OnDay(true, found.day())));
            default -> {}
        }
        for (String clause : CLAUSES.split(text)) {
            ReadWishes.in(TopicGuess.words(clause), claims);
        }
        return claims;
    }

    private static void people(String text, List<String> all, List<Claim> claims) {
        Matcher found = PEOPLE.matcher(text);
        if (found.find()) {
            double first = Double.parseDouble(found.group(1));
            double last = found.group(2) == null ? first : Double.parseDouble(found.group(2));
            // Two counts in one sentence are about two parts of something.
            if (!found.find()) {
                claims.add(amount("people", all, first, last));
            }
        }
    }

    private static void money(String text, List<String> all, List<Claim> claims) {
        List<double[]> sums = new ArrayList<>();
        Matcher found = MONEY.matcher(text);
        while (found.find()) {
            double first = sum(found.group(1), found.group(2) != null || found.group(3) != null && found.group(4) != null);
            double last = found.group(3) == null ? first : sum(found.group(3), found.group(4) != null);
            if (first >= LEAST_MONEY) {
                sums.add(new double[] {first, last});
            }
        }
        if (sums.size() == 1) {
            claims.add(amount("money", all, sums.getFirst()[0], sums.getFirst()[1]));
        }
    }

    private static double sum(String digits, boolean thousands) {
        return Double.parseDouble(digits) * (thousands ? THOUSAND : 1);
    }

    private static Claim amount(String of, List<String> words, double first, double last) {
        boolean most = ClaimWords.isAtMost(words);
        boolean least = ClaimWords.isAtLeast(words);
        double low = most && !least ? 0 : Math.min(first, last) * (1 - A_LITTLE);
        double high = least && !most ? Double.MAX_VALUE : Math.max(first, last) * (1 + A_LITTLE);
        return new Claim.Amount(of, ClaimWords.parts(words), low, high);
    }

    /** A day far ahead is their day; a near one is more likely a visit. */
    private static void day(String words, List<String> all, LocalDate saidOn, List<Claim> claims) {
        if (ClaimWords.isNegative(all)) {
            return;
        }
        List<DayFound> days = DayWords.all(words, saidOn, LANGUAGE);
        Set<DayOfWeek> weekdays = new HashSet<>();
        all.forEach(word -> Arrays.stream(DayOfWeek.values())
                .filter(day -> isWeekday(word, day))
                .forEach(weekdays::add));
        if (days.size() == 1 && days.getFirst().day().isAfter(saidOn.plusDays(DAYS_AHEAD))) {
            claims.add(new Claim.OnDay(false, days.getFirst().day()));
        } else if (weekdays.size() == 1 && ClaimWords.isNeeded(all)) {
            claims.add(new Claim.OnWeekday(weekdays.iterator().next()));
        }
    }

    private static boolean isWeekday(String word, DayOfWeek day) {
        String name = day.name().toLowerCase(Locale.ROOT);
        return word.equals(name) || word.equals(name + "s");
    }
}
