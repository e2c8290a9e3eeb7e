package app.earshot.domain.text.fact;

import app.earshot.domain.timeline.Place;
import app.earshot.domain.text.words.WordTable;

/**
 * A field of a form, "Key: value".
 *
 * @param key in lower case, letters and single spaces only
 */
public record LabelledField(String key, String value, Place place) {

    public static final WordTable WORDS = WordTable.read(WordTable.class, "field_words.tsv");

    /** Whether the key has one of the words or phrases by which forms ask for this, each as whole words. */
    public boolean asksFor(String meaning) {
        String padded = " " + key + " ";
        return WORDS.of(meaning).stream().anyMatch(word -> padded.contains(" " + word + " "));
    }

    /** Whether it is called by something that forms ask for. */
    public boolean isKnown() {
        return WORDS.rows().keySet().stream().filter(meaning -> !meaning.endsWith(".not") && !meaning.equals("filling")).anyMatch(this::asksFor);
    }
}
