package app.earshot.exchange.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Something that stands on a whole day of a calendar.
 *
 * @param uid by which a calendar knows it again; the same for ever
 * @param place may be empty
 * @param description may be empty
 * @param stamp when it came to be so; the same as long as it says the same, so that an unchanged calendar is an unchanged file
 * @param busy whether nothing else can be done on that day
 */
public record CalendarEvent(
        String uid, LocalDate day, String summary, String place, String description, Instant stamp, boolean busy) {}
