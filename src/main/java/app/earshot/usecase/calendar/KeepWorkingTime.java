package app.earshot.usecase.calendar;

import app.earshot.domain.Sentence;
import app.earshot.domain.calendar.WorkingTime;
import app.earshot.store.calendar.WorkingTimeDao;
import app.earshot.usecase.FormField;
import app.earshot.usecase.Refused;
import app.earshot.usecase.Writing;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** On which days of the week, and in which hours, we work. Who waits is not counted to wait through the others. */
public final class KeepWorkingTime {

    private final Writing writing;

    public KeepWorkingTime(Writing writing) {
        this.writing = writing;
    }

    /** What holds now, with the days off. */
    public WorkingTime now() {
        return writing.read(session -> session.workingTime().now());
    }

    /**
     * Keeps what holds from now on.
     *
     * @param from when a day begins, or null where the whole day counts
     * @param to when it ends, or null
     */
    public void keep(Set<DayOfWeek> weekdays, @Nullable LocalTime from, @Nullable LocalTime to) {
        if (weekdays.isEmpty()) {
            throw Refused.at(FormField.DAY, "refused.no-working-day");
        }
        LocalTime begins = from == null ? LocalTime.MIDNIGHT : from;
        LocalTime ends = to == null || to.equals(LocalTime.MIDNIGHT) ? LocalTime.MAX : to;
        if (!begins.isBefore(ends)) {
            throw Refused.at(FormField.HOURS, "refused.work-ends-before", begins);
        }
        String before = now().written();
        String after = new WorkingTime(weekdays, begins, ends, List.of()).written();
        if (!before.equals(after)) {
            writing.make(
                    Sentence.of("done.working-time"),
                    null,
                    session -> session.settings().put(WorkingTimeDao.SETTING, after),
                    session -> session.settings().put(WorkingTimeDao.SETTING, before));
        }
    }
}
