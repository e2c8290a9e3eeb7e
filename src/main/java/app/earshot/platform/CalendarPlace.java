package app.earshot.platform;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the calendar of a notebook is kept for other programs. It belongs to this laptop: a notebook that comes from elsewhere never says
 * where a file is to be written.
 *
 * @param notebook whose calendar it is, or null
 * @param file the file that is kept up to date, or null
 */
public record CalendarPlace(@Nullable Path notebook, @Nullable Path file) {

    public static final CalendarPlace NONE = new CalendarPlace(null, null);

    /** The file of a notebook, if it has one. */
    public Optional<Path> of(Path opened) {
        return opened.equals(notebook) ? Optional.ofNullable(file) : Optional.empty();
    }
}
