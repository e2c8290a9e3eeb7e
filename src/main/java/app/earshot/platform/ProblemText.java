package app.earshot.platform;

import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * An exception in words that may be sent to somebody: kinds of exceptions, an engine's codes, and where in the program they were thrown.
 * Messages are left out, because those of an engine hold values and those of the file system hold paths.
 */
public final class ProblemText {

    private static final int FRAMES = 40;
    private static final int EXCEPTIONS = 12;

    private final Set<Throwable> told = Collections.newSetFromMap(new IdentityHashMap<>());
    private final StringBuilder text = new StringBuilder();

    private ProblemText() {}

    /** Several lines, each with its end. What caused it, and what failed besides, follows it. */
    public static String of(Throwable unexpected) {
        ProblemText all = new ProblemText();
        all.tell("", unexpected);
        return all.text.toString();
    }

    private void tell(String how, Throwable one) {
        if (told.size() >= EXCEPTIONS || !told.add(one)) {
            return;
        }
        text.append(how).append(one.getClass().getName());
        if (one instanceof SQLException engine) {
            text.append(", state ").append(state(engine)).append(", code ").append(engine.getErrorCode());
        }
        text.append('\n');
        StackTraceElement[] frames = one.getStackTrace();
        for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
            text.append("  at ").append(frames[i]).append('\n');
        }
        if (frames.length > FRAMES) {
            text.append("  and ").append(frames.length - FRAMES).append(" more\n");
        }
        for (Throwable besides : one.getSuppressed()) {
            tell("besides ", besides);
        }
        if (one.getCause() != null) {
            tell("caused by ", one.getCause());
        }
    }

    /** Five letters or digits as the standard has them; a driver may put anything there. */
    private static String state(SQLException engine) {
        String state = engine.getSQLState();
        return state != null && state.matches("[0-9A-Z]{5}") ? state : "unknown";
    }
}
