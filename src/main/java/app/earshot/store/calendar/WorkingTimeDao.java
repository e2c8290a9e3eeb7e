package app.earshot.store.calendar;

import app.earshot.domain.calendar.DayOff;
import app.earshot.domain.calendar.WorkingTime;
import app.earshot.store.bank.SettingDao;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** When we work: the days and hours of the settings, and the days off of all of ours and of the owner. Lives as long as its session. */
public final class WorkingTimeDao {

    /** Under what the days of the week and the hours are kept in the notebook. */
    public static final String SETTING = "working-time";

    private static final String DAYS_OFF = """
            select d.id, d.teammate_id, d.from_day, d.to_day, d.words from day_off d
            where d.teammate_id is null or d.teammate_id in (select t.id from teammate t where t.me = true)
            order by d.to_day desc, d.id fetch first :most rows only""";

    /** Whoever waits has not waited through more of them. */
    private static final int MOST = 400;

    private final Handle handle;

    public WorkingTimeDao(Handle handle) {
        this.handle = handle;
    }

    public WorkingTime now() {
        List<DayOff> off = handle.createQuery(DAYS_OFF).bind("most", MOST).map(DayOffDao::off).list();
        return new SettingDao(handle).get(SETTING).map(written -> WorkingTime.read(written, off)).orElseGet(() -> WorkingTime.UNLESS_SAID.with(off));
    }
}
