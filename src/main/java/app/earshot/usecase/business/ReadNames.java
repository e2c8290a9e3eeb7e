package app.earshot.usecase.business;

import app.earshot.listening.OccasionType;
import app.earshot.usecase.Writing;
import java.util.HashMap;
import java.util.Map;

/** Reads what the user calls things that come with a name, and things of the user's own that stand among them. */
public final class ReadNames {

    private final Writing writing;

    public ReadNames(Writing writing) {
        this.writing = writing;
    }

    /** The user's words by the key of the text in whose place they stand. */
    public Map<String, String> run() {
        Map<String, String> names = new HashMap<>();
        for (OccasionType type : writing.repertoire().catalogue().occasions().types()) {
            if (type.words() != null) {
                names.put("occasion." + type.occasion().code(), type.words());
            }
        }
        return Map.copyOf(names);
    }
}
