package app.earshot.listening.reply;

import app.earshot.domain.text.day.DayFound;
import app.earshot.domain.text.day.DayWords;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** By when they say that they want to choose. */
public final class ReadChoosing {

    private ReadChoosing() {}

    /** @param sentence with plain apostrophes */
    public static Optional<LocalDate> day(String sentence, LocalDate said) {
        return OwedReply.TABLE.finds("theirs", "choosing", sentence)
                ? DayWords.read(sentence, said, Locale.UK).map(DayFound::day)
                : Optional.empty();
    }
}
