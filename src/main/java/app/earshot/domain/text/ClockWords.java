package app.earshot.domain.text;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a time of day as people type it: {@code 10:05}, {@code 10.05}, {@code 1005}, {@code 9}, {@code 6pm}. */
public final class ClockWords {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.h]?(\\d{2}))?\\s*(am|pm|a|p)?");
    private static final int NOON = 12;

    private ClockWords() {}

    /** The time, or nothing where it is none. */
    public static Optional<LocalTime> read(String typed) {
        Matcher matcher = TIME.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(matcher.group(1));
        int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        String half = matcher.group(3);
        if (half != null) {
            if (hour == 0 || hour > NOON) {
                return Optional.empty();
            }
            hour = hour % NOON + (half.startsWith("p") ? NOON : 0);
        }
        return hour > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
    }
}
