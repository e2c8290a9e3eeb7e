package app.earshot.ui.work;

import app.earshot.domain.Sentence;
import app.earshot.platform.ProblemLog;
import app.earshot.platform.ProblemText;
import app.earshot.platform.ProgramVersion;
import app.earshot.usecase.Refusal;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place where the unexpected is told. Used on the screen's thread. */
public final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final ProblemLog log;
    private final ReadOnlyObjectWrapper<@Nullable Problem> shown = new ReadOnlyObjectWrapper<>();

    /** One that only shows, where nothing is written down. */
    public Problems() {
        this(ProblemLog.nowhere());
    }

    /** @param log where the unexpected is written down besides */
    public Problems(ProblemLog log) {
        this.log = log;
    }

    /** Where the unexpected is written down. */
    public ProblemLog log() {
        return log;
    }

    /** What the banner shows, or null. */
    public ReadOnlyObjectProperty<@Nullable Problem> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Something that nobody foresaw. Also for an uncaught exception handler. */
    public void report(Throwable unexpected) {
        String details = ProgramVersion.withEnvironment() + "\n" + ProblemText.of(unexpected);
        LOG.error("Unexpected: {}", details);
        log.keep(unexpected);
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
}
