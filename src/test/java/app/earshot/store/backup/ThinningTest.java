package app.earshot.store.backup;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.store.backup.BackupContent.Counts;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ThinningTest {

    private static final Instant BEGIN = Instant.parse("2025-01-01T08:00:00Z");
    private static final int HOURS_A_DAY = 9;
    private static final int DAYS = 731;

    private final Thinning thinning = new Thinning(ZoneOffset.UTC);

    /** Two years of work, nine hours on six days a week, thinned after each backup as it happens in life. */
    @Test
    void afterTwoYearsThereIsSomethingOfEveryTimeAndNotMore() {
        List<Backup> kept = new ArrayList<>();
        Instant last = BEGIN;
        for (int day = 0; day < DAYS; day++) {
            for (int hour = 0; hour < HOURS_A_DAY && day % 7 != 6; hour++) {
                last = BEGIN.plus(Duration.ofDays(day)).plus(Duration.ofHours(hour));
                kept.add(backup(last, day * HOURS_A_DAY + hour, BackupReason.HOURLY));
                kept.removeAll(thinning.leavable(kept));
            }
        }
        assertThat(kept).hasSizeBetween(24 + 10, 24 + 14 + 8 + 12);
        Instant now = last;
        assertThat(kept.stream().filter(one -> one.made().isAfter(now.minus(Duration.ofDays(3))))).hasSizeGreaterThanOrEqualTo(24);
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        assertThat(kept.stream().map(one -> LocalDate.ofInstant(one.made(), ZoneOffset.UTC)).distinct().filter(day -> day.isAfter(today.minusDays(15))))
                .hasSizeGreaterThanOrEqualTo(12);
        assertThat(kept.stream().map(one -> YearMonth.from(one.made().atOffset(ZoneOffset.UTC))).collect(Collectors.toSet()))
                .as("one of each of the last twelve months")
                .hasSize(12);
        assertThat(thinning.leavable(kept)).as("nothing more goes where nothing new came").isEmpty();
    }

    /** A damaged file that is backed up each hour for a year, by somebody who never looks. */
    @Test
    void whatComesAfterALossNeverPushesOutWhatWasBefore() {
        List<Backup> kept = new ArrayList<>();
        for (int hour = 0; hour < 100; hour++) {
            kept.add(backup(BEGIN.plus(Duration.ofHours(hour)), 1000 + hour, BackupReason.HOURLY));
            kept.removeAll(thinning.leavable(kept));
        }
        Backup good = kept.getLast();
        for (int hour = 100; hour < 24 * 365; hour += 5) {
            kept.add(backup(BEGIN.plus(Duration.ofHours(hour)), 20, BackupReason.HOURLY));
            kept.removeAll(thinning.leavable(kept));
        }
        assertThat(kept).contains(good);
        assertThat(kept.stream().filter(one -> one.content().counts().entries() >= 1000)).hasSizeGreaterThan(20);
    }

    /** The same counts, and words in it that nobody changed: each backup after that says so of itself. */
    @Test
    void whatReadsOtherwiseThanItWasSavedNeverPushesOutWhatWasSound() {
        List<Backup> kept = new ArrayList<>();
        Backup good = backup(BEGIN, 1000, BackupReason.HOURLY);
        kept.add(good);
        for (int hour = 1; hour < 24 * 365; hour += 5) {
            Backup damaged = backup(BEGIN.plus(Duration.ofHours(hour)), 1000, BackupReason.HOURLY);
            BackupContent content = damaged.content();
            kept.add(new Backup(damaged.file(), 1, damaged.made(), damaged.reason(), 1, new BackupContent("", "", 1, 5, content.counts(), Optional.empty(), List.of())));
            kept.removeAll(thinning.leavable(kept));
        }
        assertThat(kept).contains(good);
    }

    @Test
    void whatStoodThereBeforeSomebodyWentBackStaysForAMonth() {
        Backup before = backup(BEGIN.plusSeconds(60), 5, BackupReason.GOING_BACK);
        List<Backup> day = new ArrayList<>(List.of(before));
        for (int later = 1; later <= 12; later++) {
            day.add(backup(BEGIN.plusSeconds(60 + later), 5, BackupReason.HOURLY));
        }
        assertThat(thinning.leavable(day)).isEmpty();
        List<Backup> without = day.stream().map(one -> backup(one.made(), 5, BackupReason.HOURLY)).toList();
        assertThat(thinning.leavable(without)).as("of another sort it would go").containsExactly(without.getFirst());
        for (int later = 0; later < 12; later++) {
            day.add(backup(BEGIN.plus(Duration.ofDays(31)).plusSeconds(later), 5, BackupReason.HOURLY));
        }
        assertThat(thinning.leavable(day)).contains(before);
    }

    private static Backup backup(Instant made, long entries, BackupReason reason) {
        BackupContent content = new BackupContent("", "", 0, 5, new Counts(40, 80, entries, entries), Optional.empty(), List.of());
        return new Backup(Path.of(made.toString().replace(':', '-')), 1, made, reason, 1, content);
    }
}
