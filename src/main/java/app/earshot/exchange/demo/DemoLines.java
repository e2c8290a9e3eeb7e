package app.earshot.exchange.demo;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of one demo file, read one after another, so that whoever refuses one can say which. */
final class DemoLines {

    static final String HEADER_ENDS = "---";

    private final String file;
    private final List<String> lines;
    private int next;

    DemoLines(String file, String text) {
        this.file = file;
        this.lines = text.lines().toList();
    }

    /** The file's name without its ending. */
    String file() {
        return file;
    }

    @Nullable String peek() {
        return next < lines.size() ? lines.get(next) : null;
    }

    boolean nextIs(String key) {
        String line = peek();
        return line != null && line.startsWith(key + ":");
    }

    /** Goes on to the next line and gives it. */
    String take() {
        if (next == lines.size()) {
            next++;
            throw refused("the file ends too early");
        }
        return lines.get(next++);
    }

    /** What stands behind the key of the next line. */
    String take(String key) {
        String line = take();
        if (!line.startsWith(key + ":")) {
            throw refused("expected \"" + key + ":\"");
        }
        return line.substring(key.length() + 1).strip();
    }

    /** The parts of a line between its bars, exactly so many. */
    List<String> parts(String line, int count) {
        List<String> parts = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        if (parts.size() != count) {
            throw refused("expected " + count + " parts between bars, found " + parts.size());
        }
        return parts;
    }

    /** The words of a line between commas; none for an empty text. */
    List<String> listed(String text) {
        return Arrays.stream(text.split(",")).map(String::strip).filter(word -> !word.isEmpty()).toList();
    }

    /** How many lines were taken. */
    int taken() {
        return next;
    }

    /** Does something about an earlier line, so that a refusal names that one. */
    void about(int line, Runnable work) {
        int after = next;
        next = line;
        work.run();
        next = after;
    }

    /** What to throw about the line that was taken last. */
    DemoRefused refused(String sentence) {
        return new DemoRefused(file + ".txt", next, sentence);
    }
}
