package app.earshot.domain.text.day;

import java.util.List;
import java.util.regex.Pattern;

/** A weekday behind a date and a dash, "26 June - Monday", says what day that is, or until when it lasts: it is no day counted from today. */
final class WeekdayBehind {

    private static final Pattern DASH = Pattern.compile("[\\s\\u00a0]{0,3}[-–—][\\s\\u00a0]{0,3}");

    private final String text;

    WeekdayBehind(String text) {
        this.text = text;
    }

    /** The readings, of which such weekdays name no day. */
    void leaveOut(List<Reading> readings) {
        for (int i = 1; i < readings.size(); i++) {
            Reading before = readings.get(i - 1);
            Reading reading = readings.get(i);
            boolean dated = before.kind() == Reading.Kind.WHOLE && before.inYear() != null;
            if (dated && reading.kind() == Reading.Kind.WEEKDAY && DASH.matcher(text.substring(before.end(), reading.start())).matches()) {
                readings.set(i, reading.with(null));
            }
        }
    }
}
