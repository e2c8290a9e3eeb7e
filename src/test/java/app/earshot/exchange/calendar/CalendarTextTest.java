package app.earshot.exchange.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class CalendarTextTest {

    @Test
    void linesAreFoldedByBytesAndNeverWithinALetter() {
        String text = CalendarText.of("Nightjar Weddings", SampleCalendar.EVENTS);
        assertThat(List.of(text.split("\r\n", -1))).allSatisfy(line ->
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(text).doesNotContain("\ufffd").endsWith("END:VCALENDAR\r\n");
        assertThat(text.replace("\r\n ", ""))
                .contains("SUMMARY:王小明 و ليلى · 婚礼 — приём\r\n", "🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉\r\n")
                .contains("LOCATION:Foxglove Barn\\, Mill Lane\\; by the river\r\n", "DESCRIPTION:With Mark\\nand Helen\r\n");
    }

    @Test
    void aDayIsADayWhereverTheComputerIs() {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            String east = CalendarText.of("x", SampleCalendar.EVENTS);
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Pago_Pago"));
            assertThat(CalendarText.of("x", SampleCalendar.EVENTS)).isEqualTo(east);
            assertThat(east).contains("DTSTART;VALUE=DATE:20270626\r\n", "DTEND;VALUE=DATE:20270627\r\n", "DTEND;VALUE=DATE:20280101\r\n");
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void theSameDaysAreTheSameFile() {
        String once = CalendarText.of("x", SampleCalendar.EVENTS);
        assertThat(CalendarText.of("x", SampleCalendar.EVENTS)).isEqualTo(once);
        assertThat(once).contains("UID:a@earshot\r\n", "TRANSP:TRANSPARENT\r\n", "TRANSP:OPAQUE\r\n", "CLASS:PRIVATE\r\n");
    }
}
