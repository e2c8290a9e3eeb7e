package app.earshot.store.backup;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Which backups stay: the last twelve, and the newest of each of the last 24 hours, 14 days, 8 weeks and 12 months of which there is one.
 *
 * <p>While people use a notebook it only grows. So a backup that holds more than the newest stands for a time before something was lost. Those
 * are counted for themselves: what comes after the loss does not push them out before the notebook has grown past their counts again.
 * So are those in which everything reads as it was saved, once the newest has something that does not.
 */
record Thinning(ZoneId zone) {

    /** So many stay in any case: whoever asks for one twice in an hour wants both. */
    private static final int NEWEST = 12;
    private static final int HOURS = 24;
    private static final int DAYS = 14;
    private static final int WEEKS = 8;
    private static final int MONTHS = 12;
    /** How long what stood there before somebody went back, or fetched something, stays in any case. */
    private static final Duration SECOND_THOUGHTS = Duration.ofDays(30);
    private static final int WEEKS_IN_A_NUMBER = 100;

    /** Those that may go. */
    List<Backup> leavable(List<Backup> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        List<Backup> newestFirst = all.stream().sorted(Comparator.comparing(Backup::made).reversed()).toList();
        Backup newest = newestFirst.getFirst();
        List<Backup> better = newestFirst.stream().filter(one -> isBetter(one, newest)).toList();
        List<Backup> others = newestFirst.stream().filter(one -> !isBetter(one, newest)).toList();
        Set<Backup> stay = new HashSet<>(staying(better));
        stay.addAll(staying(others));
        Instant thought = newest.made().minus(SECOND_THOUGHTS);
        return newestFirst.stream()
                .filter(one -> !stay.contains(one))
                .filter(one -> !isSecondThought(one) || one.made().isBefore(thought))
                .toList();
    }

    private static boolean isSecondThought(Backup one) {
        return one.reason() == BackupReason.GOING_BACK || one.reason() == BackupReason.FETCHING;
    }

    private static boolean isBetter(Backup one, Backup newest) {
        return one.content().counts().isMoreThan(newest.content().counts()) || one.content().unsound() < newest.content().unsound();
    }

    private Set<Backup> staying(List<Backup> newestFirst) {
        Set<Backup> stay = new HashSet<>();
        stay.addAll(newestFirst.subList(0, Math.min(NEWEST, newestFirst.size())));
        stay.addAll(newestOfEach(newestFirst, HOURS, made -> made.truncatedTo(ChronoUnit.HOURS).toInstant()));
        stay.addAll(newestOfEach(newestFirst, DAYS, ZonedDateTime::toLocalDate));
        stay.addAll(newestOfEach(newestFirst, WEEKS, made -> week(made.toLocalDate())));
        stay.addAll(newestOfEach(newestFirst, MONTHS, YearMonth::from));
        return stay;
    }

    private static int week(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR) * WEEKS_IN_A_NUMBER + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    private Set<Backup> newestOfEach(List<Backup> newestFirst, int most, Function<ZonedDateTime, Object> period) {
        Set<Object> seen = new HashSet<>();
        Set<Backup> stay = new HashSet<>();
        for (Backup one : newestFirst) {
            if (seen.size() < most && seen.add(period.apply(one.made().atZone(zone)))) {
                stay.add(one);
            }
        }
        return stay;
    }
}
