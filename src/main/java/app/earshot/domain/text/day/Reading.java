package app.earshot.domain.text.day;

import java.time.LocalDate;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What a rule of {@link DayWords} made of a stretch of text.
 *
 * @param day the day, or null for words that name no day we know ("last Friday", "31 June"): they keep other rules from reading a
 *     part of them
 * @param span whether the words name a stretch of time whose last day this is: good for a deadline, not for a day somebody asks for
 * @param year the year that is written, or null
 * @param inYear the day in another year, null where a year can't change it; it gives null for a day which that year doesn't have
 * @param kind what its neighbours may complete
 */
record Reading(
        int start,
        int end,
        @Nullable LocalDate day,
        boolean span,
        @Nullable Integer year,
        @Nullable IntFunction<@Nullable LocalDate> inYear,
        Kind kind) {

    /** What a reading says besides its day. */
    enum Kind {
        WHOLE,
        /** A weekday and nothing else: "Friday". */
        WEEKDAY,
        /** A weekday of a week that is named before it: "next Friday". */
        OF_WEEK,
        /** A weekday of a week that is named after it: "Friday next week". It may hold for the one before too. */
        WEEK_AFTER,
        /** A number of a day and nothing else: "the 12th". */
        NUMBER,
        /** A number of a day in a month that is named after it: "the 12th of next month". */
        MONTH_AFTER
    }

    static Reading day(int start, int end, @Nullable LocalDate day) {
        return of(start, end, day, Kind.WHOLE);
    }

    static Reading of(int start, int end, @Nullable LocalDate day, Kind kind) {
        return new Reading(start, end, day, false, null, null, kind);
    }

    static Reading span(int start, int end, @Nullable LocalDate day) {
        return new Reading(start, end, day, true, null, null, Kind.WHOLE);
    }

    /** A day of a year that is not written yet. */
    static Reading yearly(int start, int end, @Nullable LocalDate day, boolean span, IntFunction<@Nullable LocalDate> inYear) {
        return new Reading(start, end, day, span, null, inYear, Kind.WHOLE);
    }

    /** The same, which says its year itself. */
    Reading inWritten(int written) {
        return new Reading(start, end, day, span, written, inYear, kind);
    }

    int length() {
        return end - start;
    }

    Reading at(int newStart, int newEnd, @Nullable LocalDate newDay) {
        return new Reading(newStart, newEnd, newDay, span, year, inYear, kind);
    }

    /** The same day, which its neighbours may complete like one of another kind. */
    Reading as(Kind newKind) {
        return new Reading(start, end, day, span, year, inYear, newKind);
    }

    Reading with(@Nullable LocalDate newDay) {
        return at(start, end, newDay);
    }

    /** The same words, in a year that is written from one place to another. */
    Reading in(int written, int newStart, int newEnd) {
        LocalDate found = inYear == null ? null : inYear.apply(written);
        return new Reading(newStart, newEnd, found, span, written, inYear, kind);
    }
}
