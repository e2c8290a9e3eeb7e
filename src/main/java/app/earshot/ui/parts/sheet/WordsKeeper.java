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

    /**
     * Runs what saves a sheet. What is kept of the sheet goes together with that, or stays if it is not done.
     *
     * @param left words that are not saved by it and stay
     */
    void saving(SheetKey key, String title, List<SheetDraft.Words> left, Runnable save);

    /** Forgets what was kept of a sheet. */
    void drop(SheetKey key);
}
