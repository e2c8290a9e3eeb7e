package app.earshot.ui.parts.sheet;

import app.earshot.domain.draft.SheetDraft;
import app.earshot.domain.draft.SheetKey;
import java.util.List;
import java.util.function.Consumer;

/** Where sheets leave what is typed into them, and find it again. Used on the screen's thread, which it never holds up. */
public interface WordsKeeper {

    /** Brings what was kept of a sheet, if there is anything: at once, or as soon as the notebook was read. */
    void find(SheetKey key, Consumer<SheetDraft> found);

    /**
     * Keeps what stands in a sheet now, in place of what was kept of it.
     *
     * @param notKept called if that could not be done
     */
    void keep(SheetKey key, String title, List<SheetDraft.Words> words, Runnable notKept);

    /** Forgets what was kept of a sheet. */
    void drop(SheetKey key);
}
