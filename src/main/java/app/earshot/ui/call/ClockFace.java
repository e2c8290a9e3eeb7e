package app.earshot.ui.call;

import java.time.Duration;

/** How long it has taken, as a clock shows it: {@code 12:47}, and {@code 1:02:47} from an hour on. */
final class ClockFace {

    private ClockFace() {}

    static String of(Duration length) {
        return length.toHours() > 0
                ? "%d:%02d:%02d".formatted(length.toHours(), length.toMinutesPart(), length.toSecondsPart())
                : "%d:%02d".formatted(length.toMinutes(), length.toSecondsPart());
    }
}
