package app.earshot.tour;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Listens to what the toolkit says about stylesheets. Safe for use by several threads. */
public final class CssWarnings implements AutoCloseable {

    /** Held here, because the logging system forgets loggers that nobody holds. */
    private final Logger css = Logger.getLogger("javafx.css");

    private final List<String> said = new CopyOnWriteArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord line) {
            if (line.getLevel().intValue() >= Level.WARNING.intValue()) {
                said.add(line.getMessage());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    public CssWarnings() {
        css.addHandler(handler);
    }

    public List<String> said() {
        return List.copyOf(said);
    }

    @Override
    public void close() {
        css.removeHandler(handler);
    }
}
