package app.earshot.platform;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Names of files that come from outside, made fit for this computer. */
public final class FileNames {

    /** Also what turns the direction of writing, in which {@code gpj.exe} reads as {@code exe.jpg}. */
    private static final Pattern UNSAFE = Pattern.compile(
            "[\\p{Cc}\\x{061C}\\x{200B}\\x{200E}\\x{200F}\\x{2028}-\\x{202E}\\x{2066}-\\x{2069}\\x{FEFF}\\\\/:*?\"<>|]+");
    /** Windows takes these for a device, whatever comes behind the dot. */
    private static final Pattern DEVICE =
            Pattern.compile("(?:CON|PRN|AUX|NUL|(?:COM|LPT)[0-9\\x{B9}\\x{B2}\\x{B3}])\\s*(?:\\..*)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /** Windows leaves them out, so that the name would be another. */
    private static final Pattern TRAILING = Pattern.compile("[. ]+$");
    private static final Pattern PROGRAM = Pattern.compile(
            ".*\\.(?:exe|com|bat|cmd|scr|pif|cpl|msi|msp|msix|appx|ps1|psm1|vb|vbs|vbe|js|jse|mjs|ws|wsf|wsh|hta|jar|jnlp|lnk|url|scf|inf|reg|dll|sys"
                    + "|msc|gadget|application|appref-ms|desktop|app|pkg|dmg|command|workflow|terminal|sh|bash|zsh|csh|fish|run|bin|appimage|deb|rpm|flatpakref|py|pyw"
                    + "|pl|rb|php|class|iso|img|vhd|vhdx|docm|dotm|xlsm|xltm|xlam|pptm|potm|ppam|ppsm)[. ]*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
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
        String end = TRAILING.matcher(end(plain)).replaceAll("_");
        String named = end.isBlank() ? "file" : end;
        return DEVICE.matcher(named).matches() ? "_" + named : named;
    }

    /** Whether whoever opens a file of this name runs what is in it. By its ending, as systems do. */
    public static boolean isProgram(String name) {
        return PROGRAM.matcher(safe(name)).matches() || PROGRAM.matcher(name).matches();
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
