package app.earshot.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.Side;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.testkit.Desk;
import app.earshot.usecase.timeline.EntryToSave;
import app.earshot.usecase.timeline.SaveEntry;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days stay days and moments keep their order, whatever the clocks do, and wherever the notebook is opened next. */
class ClockChangesTest {

    private static final List<String> ELSEWHERE = List.of("Pacific/Apia", "America/Los_Angeles");

    private Desk desk;

    @BeforeEach
    void begin() {
        desk = new Desk();
    }

    @AfterEach
    void end() {
        desk.close();
    }

    /** Around each change, every few hours for three days. */
    @ParameterizedTest
    @CsvSource({
        "Europe/London, 2026-03-29", "Europe/London, 2026-10-25", "Asia/Beirut, 2026-03-29", "Asia/Beirut, 2026-10-25",
        "America/Asuncion, 2023-10-01", "America/Asuncion, 2023-03-26", "Africa/Cairo, 2026-04-24", "Pacific/Apia, 2011-12-30"
    })
    void byFridayIsTheFridayAfterTheDayOnWhichItWasSaid(String place, LocalDate change) {
        ZoneId zone = ZoneId.of(place);
        Instant first = change.minusDays(1).atStartOfDay(zone).toInstant();
        for (int hour = 0; hour < 72; hour += 5) {
            Instant said = first.plusSeconds(hour * 3600L + 59);
            LocalDate friday = LocalDate.ofInstant(said, zone).with(TemporalAdjusters.next(DayOfWeek.FRIDAY));
            Entry entry = save(zone).run(typed(null, said, "! Send two sets by Friday"));
            assertThat(due(entry.id())).as("%s said at %s", place, said).isEqualTo(friday);
            for (String other : ELSEWHERE) {
                save(ZoneId.of(other)).run(typed(entry.id(), said, "! Send two sets by Friday\nOpened in " + other));
                assertThat(due(entry.id())).as("%s said at %s, changed in %s", place, said, other).isEqualTo(friday);
            }
        }
    }

    @Test
    void theHourThatComesTwiceKeepsItsOrder() {
        ZoneId london = ZoneId.of("Europe/London");
        LocalDateTime twice = LocalDateTime.of(2026, 10, 25, 1, 30);
        Instant earlier = twice.atZone(london).withEarlierOffsetAtOverlap().toInstant();
        Instant later = twice.atZone(london).withLaterOffsetAtOverlap().toInstant();
        Entry second = save(london).run(typed(null, later, "The second half past one"));
        Entry first = save(london).run(typed(null, earlier, "The first half past one"));
        List<Entry> page = desk.notebook.read(session -> session.entries().page(desk.account, null, 10));
        assertThat(page)
                .extracting(Entry::id)
                .containsExactly(second.id(), first.id());
    }

    private LocalDate due(UUID entry) {
        return desk.entry(entry).promises().getFirst().dueOn();
    }

    private SaveEntry save(ZoneId zone) {
        return new SaveEntry(desk.writing, zone, Locale.UK);
    }

    private EntryToSave typed(@Nullable UUID entry, Instant at, String text) {
        return new EntryToSave(
                entry, desk.account, EntryKind.CALL, Side.US, at, 22, text, null, Set.of(desk.ana), Set.of(desk.helen), Map.of());
    }
}
