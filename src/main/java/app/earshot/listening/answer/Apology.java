package app.earshot.listening.answer;

import app.earshot.domain.calendar.WorkingTime;
import app.earshot.domain.timeline.EntryKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** How much sorry an answer begins with: none in the first days, a word after them, plainly after a week, and after weeks what it is. */
public final class Apology {

    private static final int A_WEEK = 7;
    private static final int WEEKS = 21;
    private static final int DAYS_OF_A_TEXT = 2;
    private static final int DAYS_OF_A_LETTER = 2;

    private Apology() {}

    /** Whether it has lain longer than people expect: a text message is answered on the next day or two, a letter within two days of work. */
    public static boolean isLate(LocalDate since, LocalDate today, @Nullable EntryKind kind, WorkingTime working) {
        return kind == EntryKind.TEXT
                ? ChronoUnit.DAYS.between(since, today) > DAYS_OF_A_TEXT
                : WorkingDays.isLate(since, today, DAYS_OF_A_LETTER, working);
    }

    /** What the texts of the bank are for with which it begins, or null if nothing is to be sorry for. */
    public static @Nullable String before(LocalDate since, LocalDate today, @Nullable EntryKind kind, WorkingTime working) {
        long days = ChronoUnit.DAYS.between(since, today);
        return !isLate(since, today, kind, working) ? null : days < A_WEEK ? "answer-sorry" : days < WEEKS ? "answer-sorry-long" : "answer-sorry-weeks";
    }
}
