package app.earshot.platform;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Names of files that come from outside, made fit for this computer. */
public final class FileNames {

    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\\\\/:*?\"<>|]+");
    private static final Pattern HIDDEN = Pattern.compile("^\\.+");
    private static final int LONGEST = 120;

    private FileNames() {}

    /** The name without anything that a file system or a shell could take for more than a name. Never empty. */
    public static String safe(String name) {
        String plain = HIDDEN.matcher(UNSAFE.matcher(name).replaceAll("_").strip()).replaceAll("_");
        String end = plain.length() > LONGEST ? plain.substring(plain.length() - LONGEST) : plain;
        return end.isBlank() ? "file" : end;
    }

    /** A path in a folder that is not taken: the safe name, with a number where there is such a file already. */
    public static Path free(Path folder, String name) {
        String safe = safe(name);
        int dot = safe.lastIndexOf('.');
        String stem = dot > 0 ? safe.substring(0, dot) : safe;
        String ending = dot > 0 ? safe.substring(dot) : "";
        Path path = folder.resolve(safe);
        for (int number = 2; Files.exists(path); number++) {
            path = folder.resolve(stem + " (" + number + ")" + ending);
        }
        return path;
    }
}
