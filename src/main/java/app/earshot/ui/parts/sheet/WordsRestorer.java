package app.earshot.ui.parts.sheet;

import app.earshot.domain.draft.SheetDraft.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Puts words back into the fields in which they stood, and knows which have no field any more. */
final class WordsRestorer {

    private final SheetFields fields;
    private final BooleanSupplier begun;
    /** What was put back, by the codes of the fields, until the person goes on: what the part itself reads meanwhile does not take its place. */
    private final Map<String, Words> restored = new HashMap<>();
    private List<Words> homeless = List.of();
    private Runnable grow = () -> {};
    private boolean writing;

    /** @param begun whether somebody has typed already: fields in which something of theirs stands are left as they are */
    WordsRestorer(SheetFields fields, BooleanSupplier begun) {
        this.fields = fields;
        this.begun = begun;
    }

    /** What makes room for a further field, where words are restored of one that the part does not have at first. */
    void growsBy(Runnable further) {
        grow = further;
    }

    /** Words that have no field. */
    List<Words> homeless() {
        return homeless;
    }

    /** Whether it is writing into fields just now, so that nobody types what changes in them. */
    boolean isWriting() {
        return writing;
    }

    /** Whether a text was put back, and nobody has gone on since. */
    boolean hasRestored(String text) {
        return restored.values().stream().anyMatch(words -> words.text().equals(text));
    }

    void restore(List<Words> back) {
        List<Words> left = new ArrayList<>();
        back.stream().filter(words -> !put(words)).forEach(left::add);
        homeless = List.copyOf(left);
    }

    /** The part read something for itself into a field: that is its own value, over which the words go again. */
    void restoreOver(SheetInput input) {
        fields.takeAsOwn(input);
        Words words = restored.get(input.code());
        if (words != null) {
            put(words);
        }
    }

    /** The person goes on: what was put back is theirs from now on. */
    void settle() {
        restored.clear();
    }

    /** The part's own values again, and nothing of what was put back. */
    void undo() {
        homeless = List.of();
        restored.clear();
        writing = true;
        fields.putOwnBack();
        writing = false;
    }

    /** Returns false if there is no place for the words, so that they have to be shown in another way. */
    private boolean put(Words words) {
        if (fields.of(words).isEmpty()) {
            grow.run();
        }
        SheetInput input = fields.of(words).orElse(null);
        if (input == null || (begun.getAsBoolean() && !fields.isOwn(input))) {
            return words.text().isBlank();
        }
        writing = true;
        input.put(words);
        writing = false;
        restored.put(input.code(), words);
        return !input.isText() || input.holds(words);
    }
}
