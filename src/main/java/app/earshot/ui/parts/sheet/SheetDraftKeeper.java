package app.earshot.ui.parts.sheet;

import app.earshot.domain.draft.SheetDraft;
import app.earshot.domain.draft.SheetDraft.Words;
import app.earshot.domain.draft.SheetKey;
import java.util.List;
import java.util.function.Consumer;

/** The draft of one sheet on the disk: sent there as it stands, but nothing twice, and ended when the sheet is done with. */
final class SheetDraftKeeper {

    private final WordsKeeper keeper;
    private final SheetKey key;
    private final String title;
    private List<Words> kept = List.of();
    /** Whether what was sent last did not get to the disk, so that it has to be sent again although nothing else is typed. */
    private boolean owed;
    private boolean over;

    SheetDraftKeeper(WordsKeeper keeper, SheetKey key, String title) {
        this.keeper = keeper;
        this.key = key;
        this.title = title;
    }

    /** Whether the sheet is done with: nothing is kept of it any more. */
    boolean isOver() {
        return over;
    }

    /** Brings what is on the disk, if anything is. */
    void find(Consumer<List<Words>> found) {
        keeper.find(key, draft -> {
            if (!over) {
                kept = draft.words();
                found.accept(kept);
            }
        });
    }

    /** Sends what stands in the sheet now, unless it is there. */
    void keep(List<Words> now) {
        if (over || (now.equals(kept) && !owed)) {
            return;
        }
        kept = now;
        owed = false;
        if (now.isEmpty()) {
            keeper.drop(key);
        } else {
            // What is tried once more from elsewhere may get there yet: it stays among what has to go in the end.
            keeper.keep(key, title, now, () -> owed = true);
        }
    }

    /** Runs what saves the sheet. The draft ends together with that but for what is left, or stays if it is refused. */
    void saving(List<Words> left, Runnable save) {
        if (over || kept.isEmpty()) {
            save.run();
        } else {
            keeper.saving(key, title, left, save);
        }
    }

    /** The sheet is done with, but for words that stay. */
    void end(List<Words> left) {
        if (!over && !left.isEmpty()) {
            keeper.keep(key, title, left, () -> {});
        } else if (!over && !kept.isEmpty()) {
            keeper.drop(key);
        }
        over = true;
    }

    /** The sheet is closed for now, and its draft waits for the next time. */
    void putAside() {
        over = true;
    }
}
