package app.earshot.domain.ledger;

import app.earshot.domain.Coded;
import app.earshot.domain.timeline.Promise;
import java.time.LocalDate;

/** How a promise stands on a day. */
public enum Standing implements Coded {
    OPEN("open"),
    /** Open, and its day was moved while there was time. */
    MOVED("moved"),
    /** Open although its day has passed. */
    LATE("late"),
    /** Done by its day, or by the day to which it was moved in time. */
    KEPT("kept"),
    KEPT_LATE("kept-late"),
    BROKEN("broken"),
    RELEASED("released");

    private final String code;

    Standing(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    public static Standing of(Promise promise, LocalDate today) {
        return switch (promise.state()) {
            case OPEN -> promise.isLate(today) ? LATE : promise.isMovedInTime() ? MOVED : OPEN;
            case KEPT -> KEPT;
            case KEPT_LATE -> KEPT_LATE;
            case BROKEN -> BROKEN;
            case RELEASED -> RELEASED;
        };
    }

    /** Whether there is still something to be done about it. */
    public boolean isOpen() {
        return this == OPEN || this == MOVED || this == LATE;
    }
}
