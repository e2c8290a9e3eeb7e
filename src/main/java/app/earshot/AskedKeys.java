package app.earshot;

import app.earshot.domain.Sentence;
import app.earshot.store.seal.DataKey;
import app.earshot.store.seal.KeyFile;
import app.earshot.store.seal.Keys;
import app.earshot.usecase.FormField;
import app.earshot.usecase.Refusal;
import app.earshot.usecase.Refused;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/**
 * Asks whoever is at this computer for the password of what is about to be opened, and remembers the key while the program runs: going back
 * asks for no password again. Waits for the answer, so it is never used on the screen's thread.
 */
final class AskedKeys implements Keys {

    private final List<DataKey> known = new CopyOnWriteArrayList<>();
    /** Complete once there is a window to ask in. */
    private final CompletableFuture<Function<KeyFile, Optional<DataKey>>> asks = new CompletableFuture<>();

    /** @param asking waits until somebody has opened it, which is empty if they did something else instead */
    void askBy(Function<KeyFile, Optional<DataKey>> asking) {
        asks.complete(asking);
    }

    void remember(DataKey key) {
        known.add(key);
    }

    @Override
    public Optional<DataKey> open(KeyFile file) {
        for (DataKey key : known) {
            if (key.name().equals(file.name())) {
                return Optional.of(key);
            }
        }
        Optional<DataKey> opened = asks.join().apply(file);
        opened.ifPresent(this::remember);
        return Optional.of(opened.orElseThrow(() -> new Refused(new Refusal(FormField.FOLDER, Sentence.of("notebook.refused.locked"), false))));
    }
}
