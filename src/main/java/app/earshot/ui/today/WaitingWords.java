package app.earshot.ui.today;

import app.earshot.domain.calendar.WorkingTime;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.today.TodayPage;
import java.time.Instant;
import java.time.LocalDate;

/** Since when somebody waits, and for how long of the time in which we work. */
final class WaitingWords {

    private static final int A_DAY = 24;

    private final Messages messages;
    private final LocalDate today;
    private final WorkingTime working;

    WaitingWords(Messages messages, TodayPage page) {
        this.messages = messages;
        today = page.today();
        working = page.working();
    }

    /** Nothing of how long while all of it was time off, or less than an hour of work. */
    String since(Instant at) {
        String length = length(at);
        return length.isEmpty() ? messages.text("today.since", when(at)) : messages.text("today.since-for", when(at), length);
    }

    /** With the hour while that may matter; days ago, the day is enough, and stands on the same line. */
    private Object when(Instant at) {
        LocalDate day = messages.days().dayOf(at);
        return day.isBefore(today.minusDays(1)) ? day : at;
    }

    private String length(Instant at) {
        int days = working.days(messages.days().dayOf(at), today);
        long hours = working.between(at, messages.days().now(), messages.days().zone()).toHours();
        if (days > 1 || hours >= A_DAY) {
            return days == 0 ? "" : messages.text("today.days", days);
        }
        return hours == 0 ? "" : messages.text("today.hours", hours);
    }
}
