package app.earshot.store.h2;

import java.io.IOException;
import java.nio.file.Path;
import org.h2.store.fs.FilePath;

/** How H2 is told which file it is to open, and what is set for all of them. */
final class H2Address {

    /** The file system that it is: the real one. */
    static final String DISK = "file:";

    static final String IF_THERE = ";IFEXISTS=TRUE";

    /**
     * Closing leaves the file as it is: killed while H2 moves what is in it, it has lost what was saved last. Only a copy is
     * compacted.
     */
    static final String AS_IT_IS = ";MAX_COMPACT_TIME=0";

    /** For two seconds at most. */
    static final String COMPACTED = ";MAX_COMPACT_TIME=2000";

    static final String SETTINGS = ";WRITE_DELAY=0;QUERY_CACHE_SIZE=0;DB_CLOSE_ON_EXIT=FALSE"
            + ";DEFAULT_NULL_ORDERING=HIGH;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;CACHE_SIZE=32768";

    /** H2 adds it to every name, and does not find a file without it. */
    private static final String SUFFIX = ".mv.db";

    private H2Address() {}

    /** @param disk which of H2's file systems the file is in, as it begins an address */
    static String of(Path file, String disk) {
        String name = file.toAbsolutePath().normalize().toString();
        return "jdbc:h2:" + disk + name.substring(0, name.length() - SUFFIX.length());
    }

    /**
     * Whether H2 takes the path, and the one to which links on the way lead, for what they are. Behind a semicolon it reads settings, and
     * runs some of them; a backslash it takes for a slash on every system, and so goes to another folder.
     */
    static boolean canTake(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        return isPlain(whole) && isPlain(real(whole));
    }

    private static boolean isPlain(Path path) {
        String text = path.toString();
        return text.indexOf(';') < 0
                && text.chars().noneMatch(Character::isISOControl)
                && Path.of(FilePath.get(text).toString()).equals(path);
    }

    /** Where a path really leads, as far as it is there already. */
    private static Path real(Path path) {
        for (Path there = path; there != null; there = there.getParent()) {
            try {
                return there.toRealPath().resolve(there.relativize(path)).normalize();
            } catch (IOException notThere) {
                continue;
            }
        }
        return path;
    }

    /** Whether H2 would look for a file of this name, which it makes by adding the suffix. */
    static boolean isName(String fileName) {
        return fileName.endsWith(SUFFIX) && fileName.length() > SUFFIX.length();
    }
}
