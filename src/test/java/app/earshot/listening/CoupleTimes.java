package app.earshot.listening;

import app.earshot.domain.calendar.WorkingTime;
import app.earshot.domain.facts.Absence;
import app.earshot.domain.facts.Times;
import app.earshot.domain.facts.Times.InTouch;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When the couple and we were in touch, when we work, and when nobody was there. */
public final class CoupleTimes {

    public final List<InTouch> inTouch = new ArrayList<>();
    public WorkingTime working = WorkingTime.UNLESS_SAID;
    public Absence absence = Absence.NONE;
    public @Nullable Instant story;

    /** Days on which there was a word either way, the newest first. */
    public void inTouch(int... daysAgo) {
        for (int days : daysAgo) {
            inTouch.add(new InTouch(Couple.id("contact" + days), Couple.ago(days)));
        }
    }

    Times facts() {
        return new Times(inTouch, story, working, absence);
    }
}
