package app.earshot.domain.insights;

import app.earshot.domain.Coded;
import app.earshot.domain.account.Stage;
import app.earshot.domain.account.StageChange;
import java.util.List;

/** What became of an enquiry. */
public enum Outcome implements Coded {
    /** They are still choosing. */
    OPEN("open"),
    /** They booked, whatever came of it later. */
    BOOKED("booked"),
    /** They chose otherwise. */
    LOST("lost"),
    /** We said no. */
    DECLINED("declined");

    private final String code;

    Outcome(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether they made up their minds: where we said no, they had no choice. */
    public boolean isDecided() {
        return this == BOOKED || this == LOST;
    }

    /** @param log oldest first */
    static Outcome of(List<StageChange> log) {
        if (log.stream().anyMatch(change -> isBooked(change.stage()))) {
            return BOOKED;
        }
        return switch (log.getLast().stage()) {
            case LOST -> LOST;
            case DECLINED -> DECLINED;
            default -> OPEN;
        };
    }

    static boolean isBooked(Stage stage) {
        return stage == Stage.BOOKED || stage.isAfter();
    }
}
