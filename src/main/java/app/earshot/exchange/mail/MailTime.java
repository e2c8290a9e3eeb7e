package app.earshot.exchange.mail;

import app.earshot.domain.text.DayFound;
import app.earshot.domain.text.DayWords;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads when a mail was written from the line of its headers that says so, in the ways in which mail programs write it:
 * "Tue, 24 Nov 2026 18:04:11 +0100", "Tue, Nov 24, 2026 at 6:04 PM", "24 November 2026 18:04".
 */
final class MailTime {

    /** Nobody's notebook holds a mail that is older, and a clock that was never set says 1970. */
    private static final int FIRST_YEAR = 1990;

    private static final Pattern CLOCK = Pattern.compile(
            "(?i)(?<![\\d:.])(?<hour>[01]?\\d|2[0-3])[:.](?<minute>[0-5]\\d)(?:[:.][0-5]\\d)?(?!\\d)[\\s\\u00a0\\u202f]{0,3}(?<half>[ap]\\.?m\\b)?"
                    + "(?:\\.?\\s{0,3}(?<zone>[+-](?:0\\d|1[0-4]):?[0-5]\\d|(?:GMT|UTC|UT|Z)\\b(?![+-])))?");

    private MailTime() {}

    /** @param zone where the computer stands, for a time without a zone */
    static Optional<Instant> read(String header, ZoneId zone, Locale locale) {
        Optional<DayFound> day = DayWords.all(header, LocalDate.EPOCH, locale).stream()
                .filter(found -> header.substring(found.place().start(), found.place().end()).matches(".*\\d{4}.*"))
                .filter(found -> found.day().getYear() >= FIRST_YEAR)
                .findFirst();
        return day.map(found -> at(found.day(), header.substring(found.place().end()), zone));
    }

    /** Without a time it is noon: that is at least the right day. */
    private static Instant at(LocalDate day, String rest, ZoneId zone) {
        Matcher clock = CLOCK.matcher(rest);
        if (!clock.find()) {
            return day.atTime(LocalTime.NOON).atZone(zone).toInstant();
        }
        int hour = Integer.parseInt(clock.group("hour"));
        String half = clock.group("half");
        if (half != null && hour <= 12) {
            hour = hour % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
        }
        LocalDateTime time = day.atTime(hour, Integer.parseInt(clock.group("minute")));
        String written = clock.group("zone");
        return written == null ? time.atZone(zone).toInstant() : time.toInstant(offset(written));
    }

    private static ZoneOffset offset(String written) {
        if (Character.isLetter(written.charAt(0))) {
            return ZoneOffset.UTC;
        }
        String figures = written.replace(":", "");
        return ZoneOffset.of(figures.substring(0, 3) + ":" + figures.substring(3));
    }
}
