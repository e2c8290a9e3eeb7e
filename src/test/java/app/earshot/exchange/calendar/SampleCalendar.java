package app.earshot.exchange.calendar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** A calendar with all that other programs have stumbled over, for {@code .ci/calendars}: long names, other alphabets, signs with a meaning. */
public final class SampleCalendar {

    static final List<CalendarEvent> EVENTS = List.of(
            event("a", 2027, 6, 26, "Ana Petrova & Luis Moreno · Wedding", "Foxglove Barn, Mill Lane; by the river", true),
            event("b", 2027, 2, 28, "Prinzessin Anna-Katharina von und zu Hohenlohe-Waldenburg-Schillingsfürst und Graf Östen · Hochzeit", "", true),
            event("c", 2027, 3, 28, "王小明 و ليلى · 婚礼 — приём", "Řež \\ Ørsted", true),
            event("d", 2027, 12, 31, "Promised to Zoë: two sets, three songs; \"one\" call 🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉", "", false),
            event("e", 2028, 2, 29, "Harbour Museum · Party", "", true));

    private SampleCalendar() {}

    private static CalendarEvent event(String id, int year, int month, int day, String title, String place, boolean busy) {
        return new CalendarEvent(
                id + "@earshot", LocalDate.of(year, month, day), title, place, "With Mark\nand Helen", Instant.parse("2026-11-30T10:00:00Z"), busy);
    }

    /** Writes {@code sample.ics} and {@code expected.txt} (a day and a title a line) into a folder. */
    public static void main(String[] folder) throws IOException {
        Path into = Files.createDirectories(Path.of(folder[0]));
        Files.writeString(into.resolve("sample.ics"), CalendarText.of("Nightjar Weddings", EVENTS), StandardCharsets.UTF_8);
        Files.writeString(
                into.resolve("expected.txt"),
                EVENTS.stream().map(event -> event.day() + " " + event.summary()).sorted().collect(Collectors.joining("\n", "", "\n")));
    }
}
