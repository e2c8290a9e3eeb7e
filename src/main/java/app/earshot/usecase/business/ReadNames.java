package app.earshot.usecase.business;

import app.earshot.listening.bank.OccasionType;
import app.earshot.listening.bank.Occasions;
import app.earshot.store.Session;
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
        return writing.read(session -> in(session, writing.repertoire(session).catalogue().occasions()));
    }

    /** The same for whoever is reading already. */
    public static Map<String, String> in(Session session, Occasions occasions) {
        Map<String, String> names = new HashMap<>();
        for (OccasionType type : occasions.types()) {
            if (type.words() != null) {
                names.put("occasion." + type.occasion().code(), type.words());
            }
        }
        session.stageNames().all().forEach(name -> names.put("stage." + name.stage().code(), name.words()));
        return Map.copyOf(names);
    }
}
