package app.earshot.platform;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The programs by which desktops other than Windows' and the Mac's hand an address to whatever opens it. Unlike the toolkit they say
 * when nothing does.
 *
 * @param commands each with its arguments but the address; the first one that is installed is used
 */
public record DesktopPrograms(List<List<String>> commands) {

    private static final int SECONDS_TO_REFUSE = 5;

    public DesktopPrograms {
        commands = List.copyOf(commands);
    }

    public static DesktopPrograms usual() {
        return new DesktopPrograms(List.of(List.of("xdg-open"), List.of("gio", "open")));
    }

    /** Returns false if none is installed, or the one that is says that nothing opens this. */
    public boolean open(String address) {
        for (List<String> command : commands) {
            try {
                return took(new ProcessBuilder(Stream.concat(command.stream(), Stream.of(address)).toList())
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start());
            } catch (IOException notInstalled) {
                // The next one may be.
                continue;
            }
        }
        return false;
    }

    /** Some stay for as long as the program that they started: those have found one. */
    private static boolean took(Process started) {
        try {
            return !started.waitFor(SECONDS_TO_REFUSE, TimeUnit.SECONDS) || started.exitValue() == 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
