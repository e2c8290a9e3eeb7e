package app.earshot.store.opening;

import app.earshot.store.engine.Engine;
import app.earshot.store.h2.H2Engine;

/** Says which engine keeps notebooks. Nobody else knows. */
public final class StandardEngine {

    private StandardEngine() {}

    public static Engine make() {
        return new H2Engine();
    }
}
