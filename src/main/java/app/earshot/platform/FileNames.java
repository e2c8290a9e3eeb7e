package app.earshot.platform;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Names of files that come from outside, made fit for this computer. */
public final class FileNames {

    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\\\\/:*?\"<>|]+");
    private static final Pattern HIDDEN = Pattern.compile("^\\.+");
    private static final Pattern HALF = Pattern.compile("[\\x{D800}-\\x{DFFF}]");
    private static final Pattern FOREIGN = Pattern.compile("[^\\x20-\\x7e]");

    /** In bytes, of which file systems count 255; a number may come behind it. */
    private static final int LONGEST = 200;

    private FileNames() {}

    /** The name without anything that a file system or a shell could take for more than a name. Never empty. */
    public static String safe(String name) {
        String whole = HALF.matcher(name).replaceAll("_");
        String plain = HIDDEN.matcher(UNSAFE.matcher(whole).replaceAll("_").strip()).replaceAll("_");
        String end = end(plain);
        return end.isBlank() ? "file" : end;
    }

    /** As much of the end, which says what kind of file it is, as a file system takes. */
    private static String end(String name) {
        int from = name.length();
        int bytes = 0;
        while (from > 0) {
            int sign = name.codePointBefore(from);
            bytes += Character.toString(sign).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > LONGEST) {
                break;
            }
            from -= Character.charCount(sign);
        }
        return name.substring(from);
    }

    /** A path in a folder, taken or not: the safe name. */
    public static Path in(Path folder, String name) {
        return folder.resolve(here(folder, safe(name)));
    }

    /** A path in a folder that is not taken: the safe name, with a number where there is such a file already. */
    public static Path free(Path folder, String name) {
        String safe = here(folder, safe(name));
        int dot = safe.lastIndexOf('.');
        String stem = dot > 0 ? safe.substring(0, dot) : safe;
        String ending = dot > 0 ? safe.substring(dot) : "";
        Path path = folder.resolve(safe);
        for (int number = 2; Files.exists(path); number++) {
            path = folder.resolve(stem + " (" + number + ")" + ending);
        }
        return path;
    }

    /** Where the computer is set to plain ASCII, no other letters can stand in the name of a file. */
    private static String here(Path folder, String name) {
        try {
            return folder.resolve(name).getFileName().toString();
        } catch (InvalidPathException foreign) {
            return FOREIGN.matcher(name).replaceAll("_");
        }
    }
}
