package app.earshot.usecase.today;

import app.earshot.usecase.Writing;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Who waits, what was promised, who has gone quiet, and what is coming up, over all accounts. What fell due while nobody looked is there: nothing
 * expires unseen. Costs what is shown and not what the notebook holds; rows have to be up to date (see RefreshOutlooks).
 */
public final class ReadToday {

    /** How many lines of a section are read. */
    public static final int LINES = 30;

    private final Writing writing;
    private final ZoneId zone;

    public ReadToday(Writing writing, ZoneId zone) {
        this.writing = writing;
        this.zone = zone;
    }

    public TodayPage run() {
        LocalDate today = today();
        return writing.read(session -> new TodayReading(session, today).page());
    }

    /** What the number beside the name of the screen says. */
    public Owed owed() {
        LocalDate today = today();
        return writing.read(session -> TodayReading.owed(session, today));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(writing.clock().instant(), zone);
    }
}
