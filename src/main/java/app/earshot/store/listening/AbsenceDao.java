package app.earshot.store.listening;

import app.earshot.domain.facts.Absence;
import app.earshot.store.bank.SettingDao;
import java.time.LocalDate;
import org.jdbi.v3.core.Handle;

/** On which day the notebook was open last, and when it was not for more than a day. Lives as long as its session. */
public final class AbsenceDao {

    private static final String OPEN_ON = "open-on";
    private static final String ABSENCE = "absence";

    private final SettingDao settings;

    public AbsenceDao(Handle handle) {
        settings = new SettingDao(handle);
    }

    public Absence now() {
        return settings.get(ABSENCE).map(Absence::read).orElse(Absence.NONE);
    }

    /** Whether it is known already that it is open on a day, or on a later one. */
    public boolean isKnown(LocalDate today) {
        return settings.get(OPEN_ON).filter(day -> day.compareTo(today.toString()) >= 0).isPresent();
    }

    /** Notes that it is open on a day. */
    public void openOn(LocalDate today) {
        settings.get(OPEN_ON).map(LocalDate::parse).map(last -> now().openOn(today, last)).filter(known -> !known.equals(now())).ifPresent(
                absence -> settings.put(ABSENCE, absence.written()));
        settings.put(OPEN_ON, today.toString());
    }
}
