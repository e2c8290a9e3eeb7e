package app.earshot.exchange.demo;

import app.earshot.domain.account.Hours;
import app.earshot.domain.calendar.Hold;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When an enquiry is, beside its days: {@code hours: 16:00 | 00:30 | 90 | 40} (from, to, minutes of set-up, minutes on the road) and
 * {@code hold: sat+217 | mark | -3 | +11} (the day, who keeps it, since when, until when).
 */
record DemoWhen(Hours hours, List<HoldLine> holds) {

    /** A hold of an enquiry that has no id yet. */
    record HoldLine(LocalDate day, @Nullable UUID crew, Instant heldAt, LocalDate until) {

        Hold of(UUID enquiry) {
            return new Hold(DemoIds.of(heldAt, "hold/" + enquiry + day), enquiry, crew, day, until, heldAt, null);
        }
    }

    private static final int PARTS = 4;

    static DemoWhen read(DemoLines lines, DemoPeople everybody, DemoDays days) {
        Hours hours = Hours.UNKNOWN;
        if (lines.nextIs("hours")) {
            List<String> parts = lines.parts(lines.take("hours"), PARTS);
            hours = hours(parts, lines);
        }
        List<HoldLine> holds = new ArrayList<>();
        while (lines.nextIs("hold")) {
            List<String> parts = lines.parts(lines.take("hold"), PARTS);
            UUID crew = parts.get(1).equals("-") ? null : everybody.teammate(parts.get(1), lines);
            Instant held = days.at(days.past(parts.get(2), lines), LocalTime.NOON);
            holds.add(new HoldLine(days.day(parts.get(0), lines), crew, held, days.day(parts.get(3), lines)));
        }
        return new DemoWhen(hours, holds);
    }

    private static Hours hours(List<String> parts, DemoLines lines) {
        try {
            return new Hours(
                    LocalTime.parse(parts.get(0)), LocalTime.parse(parts.get(1)), Integer.parseInt(parts.get(2)), Integer.parseInt(parts.get(3)));
        } catch (DateTimeParseException | NumberFormatException unreadable) {
            throw lines.refused("expected \"hours: from | to | minutes of set-up | minutes on the road\"");
        }
    }
}
