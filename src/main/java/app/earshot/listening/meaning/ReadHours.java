package app.earshot.listening.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads when something begins or ends, where a sentence names one time and says which of both it is. */
final class ReadHours {

    private static final Pattern TIME = Pattern.compile(
            "\\b(?:(?<named>" + ClaimWords.any("midnight", "noon") + ")|(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))?\\s*(?<half>" + ClaimWords.any("morning", "afternoon") + ")?\\b"
                    + "(?!\\s*" + ClaimWords.any("no-time") + "))");
    private static final int HOURS = 24;
    private static final int NOON = 12;
    private static final int MINUTES = 60;
    /** What ends at an hour up to this one ends after midnight. */
    private static final int SMALL_HOURS = 6;

    private ReadHours() {}

    static void in(String text, List<String> words, List<Claim> claims) {
        boolean end = words.stream().anyMatch(ClaimWords.ENDS::contains);
        boolean start = words.stream().anyMatch(ClaimWords.STARTS::contains);
        if (end == start || ClaimWords.isAtLeast(words) && words.stream().anyMatch(ClaimWords.LEAST::contains)) {
            return;
        }
        List<Claim> times = new ArrayList<>();
        Matcher found = TIME.matcher(text);
        while (found.find()) {
            Claim time = time(found, end, words);
            if (time != null) {
                times.add(time);
            }
        }
        if (times.size() == 1) {
            claims.addAll(times);
        }
    }

    private static @Nullable Claim time(Matcher found, boolean end, List<String> words) {
        var parts = ClaimWords.parts(words);
        String named = found.group("named");
        if (named != null) {
            int hour = ClaimWords.MIDNIGHT.contains(named) ? HOURS : NOON;
            return new Claim.Hour(end, parts, hour * MINUTES, true);
        }
        int hour = Integer.parseInt(found.group("hour"));
        String minute = found.group("minute");
        if (hour > HOURS || hour == 0 && minute == null) {
            return null;
        }
        String half = found.group("half");
        boolean exact = half != null || hour > NOON;
        int of24 = half == null ? hour : hour % NOON + (ClaimWords.AFTERNOON.contains(half) ? NOON : 0);
        int late = end && exact && of24 <= SMALL_HOURS ? of24 + HOURS : of24;
        return new Claim.Hour(end, parts, late * MINUTES + (minute == null ? 0 : Integer.parseInt(minute)), exact);
    }
}
