package app.earshot.ui.words;

import app.earshot.domain.text.day.NoSuchDay;

/** Why words that were to name a day name none. */
public final class NoDay {

    private NoDay() {}

    /** A sentence to stand at the field: that no calendar has the day, or how one can be written. */
    public static String sentence(String typed, Messages messages) {
        return NoSuchDay.in(typed, messages.locale())
                .map(none -> messages.text("refused.no-such-day", none))
                .orElseGet(() -> messages.text("refused.day-not-understood"));
    }
}
