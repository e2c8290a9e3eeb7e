package app.earshot.platform;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Where the backups of notebooks are kept once more. It belongs to this laptop: a notebook that comes from elsewhere never says where a copy
 * of it is to be written.
 *
 * @param folders of each notebook's folder the one in which its backups stand
 */
public record SecondPlaces(Map<Path, Path> folders) {

    public static final SecondPlaces NONE = new SecondPlaces(Map.of());

    private static final String NOTEBOOK = "backups.notebook.";
    private static final String FOLDER = "backups.second-place.";

    public SecondPlaces {
        folders = Map.copyOf(folders);
    }

    public Optional<Path> of(Path notebook) {
        return Optional.ofNullable(folders.get(notebook));
    }

    /** @param folder null where there is to be none any more */
    SecondPlaces with(Path notebook, @Nullable Path folder) {
        Map<Path, Path> changed = new LinkedHashMap<>(folders);
        if (folder == null) {
            changed.remove(notebook);
        } else {
            changed.put(notebook, folder);
        }
        return new SecondPlaces(changed);
    }

    /** Numbered from 1, as far as there are numbers. */
    static SecondPlaces read(Properties kept) {
        Map<Path, Path> folders = new LinkedHashMap<>();
        for (int number = 1; kept.getProperty(NOTEBOOK + number) != null; number++) {
            try {
                folders.put(Path.of(kept.getProperty(NOTEBOOK + number)), Path.of(kept.getProperty(FOLDER + number, "")));
            } catch (InvalidPathException foreign) {
                // Written on another system: it leads nowhere here.
                continue;
            }
        }
        return new SecondPlaces(folders);
    }

    void write(Properties kept) {
        kept.keySet().removeIf(name -> name.toString().startsWith(NOTEBOOK) || name.toString().startsWith(FOLDER));
        int number = 0;
        for (Map.Entry<Path, Path> each : new java.util.TreeMap<>(folders).entrySet()) {
            number++;
            kept.setProperty(NOTEBOOK + number, each.getKey().toString());
            kept.setProperty(FOLDER + number, each.getValue().toString());
        }
    }
}
