package app.earshot.exchange.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Classification;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.ProductId;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;

/** Writes days as other calendars read them. */
public final class CalendarText {

    /** A line has no more than this, in UTF-8 and without its end. */
    private static final int LONGEST_LINE = 75;

    private static final String PRODUCT = "-//Earshot//Earshot//EN";

    private CalendarText() {}

    /**
     * All events, in the order in which they are given.
     *
     * @param name what the calendar is called
     */
    public static String of(String name, List<CalendarEvent> events) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(new ProductId(PRODUCT));
        calendar.setName(name);
        calendar.addExperimentalProperty("X-WR-CALNAME", name);
        events.forEach(event -> calendar.addEvent(event(event)));
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            // It counts letters where the rule counts bytes.
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return folded(text.toString());
    }

    /** Whether a text that begins like this was written here. */
    public static boolean isOurs(String beginning) {
        return beginning.contains("PRODID:" + PRODUCT);
    }

    private static VEvent event(CalendarEvent event) {
        VEvent made = new VEvent();
        made.setUid(event.uid());
        made.setDateTimeStamp(Date.from(event.stamp()));
        made.setDateStart(new DateStart(date(event.day())));
        made.setDateEnd(new DateEnd(date(event.day().plusDays(1))));
        made.setSummary(event.summary());
        if (!event.place().isBlank()) {
            made.setLocation(event.place());
        }
        if (!event.description().isBlank()) {
            made.setDescription(event.description());
        }
        made.setTransparency(!event.busy());
        made.setClassification(Classification.private_());
        return made;
    }

    /** A day and nothing else: as a moment it would be another day elsewhere. */
    private static ICalDate date(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    /** Breaks lines that are too long, never within a letter. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length() + text.length() / LONGEST_LINE);
        for (String line : text.split("\r\n")) {
            int bytes = 0;
            for (int at = 0; at < line.length(); ) {
                int letter = line.codePointAt(at);
                int more = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
                if (bytes + more > LONGEST_LINE) {
                    folded.append("\r\n ");
                    bytes = 1;
                }
                folded.appendCodePoint(letter);
                bytes += more;
                at += Character.charCount(letter);
            }
            folded.append("\r\n");
        }
        return folded.toString();
    }
}
