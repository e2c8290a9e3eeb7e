package app.earshot.usecase.calendar;

import app.earshot.domain.Sentence;
import app.earshot.domain.calendar.DayOff;
import app.earshot.usecase.FormField;
import app.earshot.usecase.Refused;
import app.earshot.usecase.Words;
import app.earshot.usecase.Writing;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Notes days on which one of ours, or everybody, takes no work, and takes them back. */
public final class TakeDaysOff {

    private final Writing writing;

    public TakeDaysOff(Writing writing) {
        this.writing = writing;
    }

    /**
     * Notes days off. Returns their id.
     *
     * @param teammate whose they are, or null for all of ours
     * @param words what for; may be empty
     */
    public UUID run(@Nullable UUID teammate, LocalDate from, LocalDate to, String words) {
        if (to.isBefore(from)) {
            throw Refused.at(FormField.UNTIL, "refused.off-ends-before", from);
        }
        writing.read(session -> {
            DayCheck.crews(session, teammate == null ? List.of() : List.of(teammate), List.of());
            return true;
        });
        DayOff off = new DayOff(writing.newId(), teammate, from, to, Words.tidy(words));
        writing.make(
                Sentence.of("done.days-off", from),
                null,
                session -> session.daysOff().insert(off),
                session -> session.daysOff().delete(off.id()));
        return off.id();
    }

    /** Says that they work on these days after all. */
    public void remove(UUID id) {
        DayOff off = writing.read(session -> session.daysOff().find(id)).orElseThrow(() -> Refused.of("refused.days-off-gone"));
        writing.make(
                Sentence.of("done.days-off-removed", off.from()),
                null,
                session -> session.daysOff().delete(id),
                session -> session.daysOff().insert(off));
    }
}
