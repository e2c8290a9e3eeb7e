package app.earshot.usecase.calendar;

import app.earshot.domain.account.Hours;
import app.earshot.domain.account.Teammate;
import app.earshot.domain.calendar.DayClash;
import app.earshot.store.Session;
import app.earshot.usecase.FormField;
import app.earshot.usecase.Refused;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What no day can have: hours that a clock leaves out, a crew that has left, and two bookings for one crew. */
public final class DayCheck {

    private DayCheck() {}

    /** Refuses hours that don't exist on one of the days, because clocks are put forward there. */
    public static void hours(Hours hours, Collection<LocalDate> days, ZoneId zone) {
        for (LocalDate day : days) {
            hour(hours.from(), day, zone);
            hour(hours.to(), hours.endsNextDay() ? day.plusDays(1) : day, zone);
        }
    }

    private static void hour(@Nullable LocalTime time, LocalDate day, ZoneId zone) {
        if (time != null && zone.getRules().getValidOffsets(LocalDateTime.of(day, time)).isEmpty()) {
            throw Refused.at(FormField.HOURS, "refused.hour-left-out", time, day);
        }
    }

    /** Refuses somebody who has left, unless they were named before. */
    public static void crews(Session session, List<UUID> crews, List<UUID> before) {
        List<Teammate> ours = crews.isEmpty() ? List.of() : session.teammates().all();
        for (UUID crew : crews) {
            Teammate named = ours.stream().filter(each -> each.id().equals(crew)).findFirst().orElseThrow(() -> Refused.of("refused.teammate-gone"));
            if (!named.active() && !before.contains(crew)) {
                throw Refused.at(FormField.CREW, "refused.crew-left", named.name());
            }
        }
    }

    /** Refuses a booking on a day that somebody else has booked with the same crew, or on which nobody is left. */
    public static void booking(Session session, DayClash.Wanted wanted, List<LocalDate> days, LocalDate today) {
        ReadClashes.of(session, wanted, days, today).stream().filter(DayClash::isFirm).findFirst().ifPresent(clash -> {
            throw switch (clash) {
                case DayClash.Booked booked ->
                    Refused.at(FormField.BOOKED_DAY, "refused.crew-booked", booked.crew().name(), booked.by().account(), booked.day());
                default -> Refused.at(FormField.BOOKED_DAY, "refused.day-full", clash.day());
            };
        });
    }
}
