package app.earshot.domain.text.day;

import java.util.List;

/** One family of ways to write a day. */
interface DayRule {

    /** Everything of this family in a text, in order; overlapping readings are sorted out by {@link DayWords}. */
    void read(String text, Today today, List<Reading> into);
}
