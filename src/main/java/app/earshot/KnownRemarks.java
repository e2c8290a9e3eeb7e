package app.earshot;

import java.util.List;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Remarks that libraries make at every start and that whoever starts Earshot can do nothing about: JavaFX would rather be on the module path, Lucene
 * would be faster with a module that is still tried out (and that Java warns of in its turn). Whatever else they have to say is written.
 */
final class KnownRemarks {

    private static final String MODULE_PATH = "Unsupported JavaFX configuration: classes were loaded from";
    private static final String VECTORS = "Java vector incubator module is not readable";

    /** Held here, because a logger that nobody holds forgets what it was told. */
    private static final List<Logger> LOGGERS = List.of(
            Logger.getLogger("javafx"), Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider"));

    private KnownRemarks() {}

    static void leaveOut() {
        LOGGERS.forEach(logger -> logger.setFilter(remark -> !isKnown(remark.getMessage())));
    }

    static boolean isKnown(@Nullable String message) {
        return message != null && (message.startsWith(MODULE_PATH) || message.startsWith(VECTORS));
    }
}
