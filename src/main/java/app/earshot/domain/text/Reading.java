package app.earshot.domain.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a rule of {@link DayWords} made of a stretch of text.
 *
 * @param day the day, or null for words that name no day we know ("last Friday", "31 June"): they keep other rules from reading a
 *     part of them
 * @param span whether the words name a stretch of time whose last day this is: good for a deadline, not for a day somebody asks for
 */
record Reading(int start, int end, @Nullable LocalDate day, boolean span) {

    static Reading day(int start, int end, @Nullable LocalDate day) {
        return new Reading(start, end, day, false);
    }

    static Reading span(int start, int end, LocalDate day) {
        return new Reading(start, end, day, true);
    }

    int length() {
        return end - start;
    }
}
