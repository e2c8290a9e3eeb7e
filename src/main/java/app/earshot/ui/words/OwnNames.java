package app.earshot.ui.words;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the user of the open notebook calls things, in place of the names that come with them. Safe for use by several threads. */
public final class OwnNames {

    private volatile Map<String, String> byKey = Map.of();

    /** From now on, these and no others. */
    public void are(Map<String, String> names) {
        byKey = Map.copyOf(names);
    }

    @Nullable String of(String key) {
        return byKey.get(key);
    }
}
