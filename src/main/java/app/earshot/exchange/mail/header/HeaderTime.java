package app.earshot.exchange.mail.header;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads when a mail was written from the line of its headers that says so, in the ways in which mail programs write it:
 * "Tue, 24 Nov 2026 18:04:11 +0100", "Tue, Nov 24, 2026 at 6:04 PM", "Mi., 18. Nov. 2026 um 09:31 Uhr". Where a zone is written that
 * is not known, it reads nothing.
 */
public final class HeaderTime {

    /** Nobody's notebook holds a mail that is older, and a clock that was never set says 1970. */
    private static final int FIRST_YEAR = 1990;
    private static final int NOON = 12;

    private static final Set<String> SECOND_HALF = Set.copyOf(HeaderDay.WORDS.of("half.second"));
    private static final String HALVES = HeaderDay.WORDS.either("half.first", "half.second");
    private static final Pattern CLOCK = Pattern.compile(
            "(?iu)(?:(?<before>" + HALVES + ")[\\s\\u00a0]?)?(?<![\\d:.,+-])(?<hour>[01]?\\d|2[0-3])[\\s\\u00a0]?[:.h][\\s\\u00a0]?(?<minute>[0-5]\\d)(?:[:.][0-5]\\d(?:[.,]\\d{1,9})?)?(?!\\d)"
                    + "[\\s\\u00a0\\u202f]{0,3}(?<half>[ap]\\.?[\\s\\u00a0]?m\\b\\.?|(?:" + HALVES + ")(?!\\p{L})\\.?)?");

    private HeaderTime() {}

    /**
     * @param header what stands behind "Date:" or the like
     * @param zone where the computer stands, for a time without a zone
     */
    public static Optional<Instant> read(String header, ZoneId zone, Locale locale) {
        return HeaderDay.read(header, locale)
                .filter(found -> found.day().getYear() >= FIRST_YEAR)
                .flatMap(found -> at(found, zone));
    }

    /** Without a time it is noon: that is at least the right day. */
    private static Optional<Instant> at(HeaderDay found, ZoneId zone) {
        Matcher clock = CLOCK.matcher(found.rest());
        if (!clock.find()) {
            return Optional.of(found.day().atTime(LocalTime.NOON).atZone(zone).toInstant());
        }
        int hour = Integer.parseInt(clock.group("hour"));
        String half = clock.group("half") == null ? clock.group("before") : clock.group("half");
        int whole = half == null || hour > NOON ? hour : hour % NOON + (isSecond(half.toLowerCase(Locale.ROOT)) ? NOON : 0);
        String behind = found.rest().substring(clock.end());
        return Zones.read(behind, zone)
                .map(written -> found.day().atTime(whole, Integer.parseInt(clock.group("minute"))).atZone(written).toInstant());
    }

    private static boolean isSecond(String half) {
        return half.startsWith("p") || SECOND_HALF.contains(half.replaceAll("\\.$", ""));
    }
}
