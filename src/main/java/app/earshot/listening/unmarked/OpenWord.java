package app.earshot.listening.unmarked;

import app.earshot.domain.facts.KeptReading;
import app.earshot.domain.timeline.EntryKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A word of ours that is open, and while it is worth a look.
 *
 * @param day the day that it named, or null
 * @param from the first day on which it is worth a look
 * @param until the day after the last one
 */
public record OpenWord(OurWord word, KeptReading reading, @Nullable LocalDate day, LocalDate from, LocalDate until) {

    /** Whether it was said to them that it will be done, and not only noted. */
    public boolean isTold() {
        boolean toThem = word == OurWord.PROMISED || word == OurWord.MARKED && reading.entryKind() != EntryKind.NOTE;
        return toThem || UnmarkedWords.says("call", "told", reading.words());
    }

    /** Whether we wrote for which day: once that has passed it was not kept. */
    public boolean isForADay() {
        return word == OurWord.PROMISED && day != null;
    }

    public boolean isOpenOn(LocalDate today) {
        return !today.isBefore(from) && today.isBefore(until);
    }
}
