package app.earshot.listening.reply;

import app.earshot.domain.text.day.DayFound;
import app.earshot.domain.text.day.DayWords;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** On which day they will come, or which one suits them. */
public final class ReadAgreed {

    private ReadAgreed() {}

    /** @param sentence with plain apostrophes */
    public static Optional<LocalDate> day(String sentence, LocalDate said) {
        boolean agrees = !sentence.strip().endsWith("?") && OwedReply.TABLE.finds("theirs", "agreed", sentence) && !OwedReply.TABLE.finds("theirs", "agreed-idle", sentence);
        return agrees ? DayWords.read(sentence, said, Locale.UK).map(DayFound::day).filter(day -> day.isAfter(said)) : Optional.empty();
    }
}
