package app.earshot.testkit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The moment at which tests happen: Wednesday 2 December 2026, 10:42 in London. */
public final class FixedClock {

    public static final ZoneId ZONE = ZoneId.of("Europe/London");
    public static final Instant NOW = Instant.parse("2026-12-02T10:42:00Z");

    private FixedClock() {}

    public static Clock clock() {
        return Clock.fixed(NOW, ZONE);
    }
}
