package app.earshot.exchange.demo;

import java.io.Serial;

/** A demo file does not follow its format. The message names the file and the line. */
public final class DemoRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    DemoRefused(String file, int line, String sentence) {
        super(file + ", line " + line + ": " + sentence);
    }
}
