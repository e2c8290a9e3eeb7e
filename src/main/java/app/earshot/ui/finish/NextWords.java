package app.earshot.ui.finish;

import app.earshot.domain.draft.SheetDraft.Words;
import app.earshot.domain.draft.SheetKey;
import app.earshot.domain.timeline.Entry;
import app.earshot.ui.parts.sheet.WordsKeeper;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.words.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * What was begun about the next step after a conversation: kept in the background until it is promised or let go of, as whoever is
 * called away goes to another account in the middle of it.
 */
final class NextWords {

    private final Tools tools;
    /** The conversations about which something was begun, by their accounts. */
    private final Map<UUID, Entry> begun = new HashMap<>();
    /** What is on the disk, by conversations. That of others may still be on its way here. */
    private final Map<UUID, String> kept = new HashMap<>();

    NextWords(Tools tools) {
        this.tools = tools;
    }

    /** The conversation of an account about which something was begun and left. */
    Optional<Entry> of(UUID accountId) {
        return Optional.ofNullable(begun.get(accountId));
    }

    /** Keeps what stands there now; nothing is as much as forgetting it. */
    void keep(Entry entry, String words) {
        if (words.isBlank()) {
            drop(entry);
            return;
        }
        begun.put(entry.accountId(), entry);
        if (words.equals(kept.put(entry.id(), words))) {
            return;
        }
        Messages messages = tools.frame().messages();
        keeper().ifPresent(keeper -> keeper.keep(
                key(entry),
                messages.text("finish.next"),
                List.of(Words.of("next", messages.text("finish.next.name"), words)),
                // What did not get there is sent again, and goes with the rest in the end.
                () -> kept.replace(entry.id(), words, "")));
    }

    /** Runs what promises it. What is on the disk of it goes together with that, or stays if it is refused. */
    void saving(Entry entry, Runnable save) {
        Optional<WordsKeeper> keeper = kept.containsKey(entry.id()) ? keeper() : Optional.empty();
        keeper.ifPresentOrElse(it -> it.saving(key(entry), "", List.of(), save), save);
    }

    void drop(Entry entry) {
        begun.values().removeIf(other -> other.id().equals(entry.id()));
        if (kept.remove(entry.id()) != null) {
            keeper().ifPresent(keeper -> keeper.drop(key(entry)));
        }
    }

    /** Brings what was kept about a conversation, if anything was. */
    void find(Entry entry, Consumer<String> found) {
        keeper().ifPresent(keeper -> keeper.find(
                key(entry), draft -> draft.words().stream().findFirst().map(Words::text).ifPresent(words -> {
                    kept.put(entry.id(), words);
                    found.accept(words);
                })));
    }

    private Optional<WordsKeeper> keeper() {
        return tools.frame().overlays().keeper();
    }

    private static SheetKey key(Entry entry) {
        return SheetKey.of(FinishActions.NEXT, entry.accountId(), entry.id());
    }
}
