package app.earshot.ui.work;

import app.earshot.domain.Sentence;
import app.earshot.usecase.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place where the unexpected is told. Used on the screen's thread. */
public final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final int FRAMES = 24;

    private final ReadOnlyObjectWrapper<@Nullable Problem> shown = new ReadOnlyObjectWrapper<>();

    /** What the banner shows, or null. */
    public ReadOnlyObjectProperty<@Nullable Problem> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Something that nobody foresaw. Also for an uncaught exception handler. */
    public void report(Throwable unexpected) {
        String details = details(unexpected);
        LOG.error("Unexpected: {}", details);
        shown.set(new Problem(Sentence.of("problem.unexpected"), details, null));
    }

    /** A verb's no that has no field to stand at, and how to try it again if that may help. */
    public void refused(Refusal refusal, Runnable again) {
        shown.set(new Problem(refusal.sentence(), "", refusal.passing() ? again : null));
    }

    public void dismiss() {
        shown.set(null);
    }

    /** Does once more what went wrong. If it does so again, that is told again. */
    public void tryAgain() {
        Problem problem = shown.get();
        if (problem != null && problem.again() != null) {
            dismiss();
            problem.again().run();
        }
    }

    /**
     * Kinds of exceptions and where they were thrown. The messages are left out: those of a database can hold what a customer
     * said, and these details are made to be sent to somebody.
     */
    static String details(Throwable unexpected) {
        List<String> parts = new ArrayList<>();
        parts.add(System.getProperty("java.vendor.version", "") + " on " + System.getProperty("os.name"));
        for (Throwable cause = unexpected; cause != null && parts.size() < 6; cause = cause.getCause()) {
            parts.add(cause.getClass().getName() + "\n" + frames(cause));
        }
        return String.join("\n", parts);
    }

    private static String frames(Throwable cause) {
        return Arrays.stream(cause.getStackTrace())
                .limit(FRAMES)
                .map(frame -> "  at " + frame)
                .collect(Collectors.joining("\n"));
    }
}
