package app.earshot.listening.unmarked;

import app.earshot.domain.Side;
import app.earshot.domain.reading.EntryReading;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.listening.tables.TabbedFile;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with what a person reads in it.
 *
 * @param where in which kind of entry it stands
 * @param wanted the code of what is to be read, or "-"
 * @param day the day that it names, or null
 */
record LabelledWord(String where, String wanted, @Nullable LocalDate day, String text) {

    /** All of them were written on this Monday. */
    static final LocalDate WRITTEN = LocalDate.of(2026, 11, 16);

    static final String NOTHING = "-";

    static List<LabelledWord> of(String file) {
        return TabbedFile.rows(LabelledWord.class, file, 4).stream()
                .map(row -> new LabelledWord(row.get(0), row.get(1), row.get(2).equals(NOTHING) ? null : LocalDate.parse(row.get(2)), row.get(3)))
                .toList();
    }

    /** What is read in it. An offer that goes out is nothing to be reminded of. */
    Optional<EntryReading> read() {
        EntryKind kind = where.equals("call") ? EntryKind.CALL : EntryKind.EMAIL;
        Side by = where.equals("ours") ? Side.US : Side.THEM;
        Entry entry = new Entry(
                UUID.randomUUID(), UUID.randomUUID(), kind, by, WRITTEN.atTime(10, 0).toInstant(ZoneOffset.UTC), 0, text, null, Set.of(), Set.of(),
                List.of(), List.of(), List.of(), List.of(), null, 0);
        return UnmarkedReader.read(entry, List.of(), WRITTEN).stream().filter(reading -> !OurWord.OFFER.code().equals(reading.topic())).findFirst();
    }

    String found() {
        return read().map(EntryReading::topic).orElse(NOTHING);
    }

    boolean isWanted() {
        return !wanted.equals(NOTHING);
    }

    /** Whether it is found, and with the day that it names. */
    boolean isRight() {
        return found().equals(wanted) && (day == null || read().map(EntryReading::day).filter(day::equals).isPresent());
    }
}
