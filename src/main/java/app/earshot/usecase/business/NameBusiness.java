package app.earshot.usecase.business;

import app.earshot.domain.Sentence;
import app.earshot.store.Session;
import app.earshot.usecase.Words;
import app.earshot.usecase.Writing;

/** What the business is called. */
public final class NameBusiness {

    private static final String SETTING = "business-name";

    private final Writing writing;

    public NameBusiness(Writing writing) {
        this.writing = writing;
    }

    /** The name, or nothing while it has none. */
    public String name() {
        return writing.read(NameBusiness::name);
    }

    /** The same for whoever is reading already. */
    static String name(Session session) {
        return session.settings().get(SETTING).orElse("");
    }

    /** Names a new notebook's business, which is not something to undo. */
    public void begin(String typed) {
        String name = Words.tidy(typed);
        writing.keep(null, session -> session.settings().put(SETTING, name));
    }

    public void run(String typed) {
        String before = name();
        String after = Words.tidy(typed);
        if (!before.equals(after)) {
            writing.make(
                    Sentence.of("done.business-named", after),
                    null,
                    session -> session.settings().put(SETTING, after),
                    session -> session.settings().put(SETTING, before));
        }
    }
}
