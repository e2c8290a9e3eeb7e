package app.earshot.domain.draft;

import java.time.Instant;
import java.util.List;

/**
 * What was typed into a sheet and is not saved yet: only the fields in which something else stands than the sheet itself put there.
 *
 * @param title what stood above the sheet
 */
public record SheetDraft(SheetKey key, String title, List<Words> words, Instant typedAt) {

    /**
     * The words in one field.
     *
     * @param field what the field is called on the screen
     * @param text may be empty, where something was deleted
     */
    public record Words(String field, String text) {}

    public SheetDraft {
        words = List.copyOf(words);
    }
}
