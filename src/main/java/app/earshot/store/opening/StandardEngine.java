package app.earshot.store.opening;

import app.earshot.store.engine.Engine;
import app.earshot.store.h2.H2Engine;
import app.earshot.store.seal.DataKey;
import app.earshot.store.seal.Seal;

/** Says which engine keeps notebooks. Nobody else knows. */
public final class StandardEngine {

    private StandardEngine() {}

    public static Engine make() {
        return new H2Engine();
    }

    /** One for files that are encrypted as the rest of their notebook is. */
    public static Engine make(Seal seal) {
        return seal.key().map(DataKey::ofEngine).<Engine>map(H2Engine::new).orElseGet(StandardEngine::make);
    }
}
