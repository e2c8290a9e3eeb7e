package app.earshot.store.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A {@link FullDiskChild} and what it says. */
final class FullDiskWatch implements AutoCloseable {

    private final Process process;
    private final BufferedReader said;
    private final PrintStream told;
    private String why = "";
    private long longest;

    private FullDiskWatch(Process process) {
        this.process = process;
        this.said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        this.told = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    }

    /** Starts one, after a command of the shell that limits it. */
    static FullDiskWatch under(String limit, Path folder, long first) throws IOException {
        return new FullDiskWatch(Child.startUnder(limit, FullDiskChild.class, folder.toString(), Long.toString(first)));
    }

    long pid() {
        return process.pid();
    }

    /** Why it was refused last. */
    String why() {
        return why;
    }

    /** How many milliseconds the slowest refusal took, the failing write or the try to open the file anew included. */
    long longest() {
        return longest;
    }

    void say(String word) {
        told.println(word);
    }

    @Nullable String line() throws IOException {
        return said.readLine();
    }

    /** The number of the last entry that it says is saved before it is refused. */
    long savesUntilRefused(long before) throws IOException {
        return listen(before, Integer.MAX_VALUE);
    }

    /** Waits for so many saves; none may be refused. */
    long saves(long before, int count) throws IOException {
        long last = listen(before, count);
        assertThat(last - before).as("saves, then refused: " + why).isEqualTo(count);
        return last;
    }

    private long listen(long before, int count) throws IOException {
        long last = before;
        for (String line = line(); line != null; line = line()) {
            String[] words = line.split(" ");
            if (words[0].equals("refused")) {
                why = words[1];
                longest = Math.max(longest, Long.parseLong(words[2]));
                return last;
            }
            last = Long.parseLong(words[1]);
            if (last - before == count) {
                return last;
            }
        }
        throw new AssertionError("It ended after " + last);
    }

    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    /** Asks it to close the notebook, and brings the number of the last entry that it says is saved. */
    long stopped(long before) throws IOException {
        say("stop");
        long last = before;
        for (String line = line(); line != null && !line.equals("closed"); line = line()) {
            last = line.startsWith("saved ") ? Long.parseLong(line.substring("saved ".length())) : last;
        }
        return last;
    }

    void ended() throws InterruptedException {
        assertThat(process.waitFor()).isZero();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
