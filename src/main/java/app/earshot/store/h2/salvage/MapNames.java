package app.earshot.store.h2.salvage;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.h2.mvstore.DataUtils;

/** Which tree is which, as far as the leaves of the tree of names can be read: from the oldest to the newest, so that the newest counts. */
final class MapNames {

    /** The tree of names itself. */
    static final int NAMES = 1;
    private static final String NAME = "name.";
    private static final int HEX = 16;

    private final Map<String, Integer> ids = new HashMap<>();

    /** @param page a leaf of the tree of names, not older than those before it */
    void take(FoundPage.Content page) {
        ByteBuffer bytes = page.buffer();
        try {
            List<String> keys = new java.util.ArrayList<>();
            for (int i = 0; i < page.rows(); i++) {
                keys.add(text(bytes));
            }
            for (String key : keys) {
                String value = text(bytes);
                if (key.startsWith(NAME)) {
                    ids.put(key.substring(NAME.length()), Integer.parseInt(value, HEX));
                }
            }
        } catch (RuntimeException damaged) {
            // What stood before it is known.
            return;
        }
    }

    OptionalInt id(String name) {
        Integer id = ids.get(name);
        return id == null ? OptionalInt.empty() : OptionalInt.of(id);
    }

    private static String text(ByteBuffer bytes) {
        int length = DataUtils.readVarInt(bytes);
        if (length < 0 || length > bytes.remaining()) {
            throw new IllegalArgumentException("No text");
        }
        return DataUtils.readString(bytes, length);
    }
}
