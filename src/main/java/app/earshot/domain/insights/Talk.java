package app.earshot.domain.insights;

import java.time.LocalDate;

/**
 * Who did the talking, in the conversations of some months of which it was noted.
 *
 * @param from the first day
 */
public record Talk(LocalDate from, int them, int even, int us) {

    public int all() {
        return them + even + us;
    }
}
