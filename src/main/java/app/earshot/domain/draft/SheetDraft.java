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
     * @param code by which the field is found again; empty in what an earlier version kept, which knew fields by their names only
     * @param field what the field was called on the screen, for a person who reads the words without it
     * @param text may be empty, where something was deleted; of a choice the names of what was chosen, one a line
     * @param chosen of a choice the codes of what was chosen, one a line; empty for words
     */
    public record Words(String code, String field, String text, String chosen) {

        /** Words in a field of text. */
        public static Words of(String code, String field, String text) {
            return new Words(code, field, text, "");
        }

        /** As an earlier version kept them. */
        public static Words named(String field, String text) {
            return new Words("", field, text, "");
        }

        /** Whether the field holds the same, whatever it is called. */
        public boolean sayTheSame(Words other) {
            return text.equals(other.text) && chosen.equals(other.chosen);
        }
    }

    public SheetDraft {
        words = List.copyOf(words);
    }
}
