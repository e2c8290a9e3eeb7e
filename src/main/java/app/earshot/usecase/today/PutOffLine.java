package app.earshot.usecase.today;

import app.earshot.domain.Sentence;
import app.earshot.domain.today.PutOff;
import app.earshot.usecase.Writing;
import java.time.LocalDate;
import java.time.ZoneId;

/** Puts a line of Today off until a later day. What it is about stays owed; the line comes back by itself. Can be taken back. */
public final class PutOffLine {

    private final Writing writing;
    private final ZoneId zone;

    public PutOffLine(Writing writing, ZoneId zone) {
        this.writing = writing;
        this.zone = zone;
    }

    /** @param days how many days from today; at least 1 */
    public void run(TodayLine line, int days) {
        LocalDate until = LocalDate.ofInstant(writing.clock().instant(), zone).plusDays(Math.max(1, days));
        PutOff putOff =
                new PutOff(writing.newId(), line.accountId(), line.section(), line.about(), until, writing.clock().instant());
        writing.make(
                Sentence.of("done.put-off", until),
                line.accountId(),
                session -> session.putOffs().insert(putOff),
                session -> session.putOffs().delete(putOff.id()));
    }
}
