package app.earshot.ui.parts.field;

import app.earshot.usecase.Refusal;
import app.earshot.usecase.RefusedField;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Where a form with several fields shows a no: at the field for the input that the verb names. */
public final class RefusedFields {

    private final Map<RefusedField, Consumer<String>> shown = new HashMap<>();
    private final Consumer<String> otherwise;

    /** @param otherwise shows what lies in no single input, such as that something is gone */
    public RefusedFields(Consumer<String> otherwise) {
        this.otherwise = otherwise;
    }

    public RefusedFields at(RefusedField input, Field field) {
        return at(input, field::refuse);
    }

    public RefusedFields at(RefusedField input, Consumer<String> refuses) {
        shown.put(input, refuses);
        return this;
    }

    /** @param sentence the sentence of the refusal, in the language of the screen */
    public void show(Refusal no, String sentence) {
        shown.getOrDefault(no.field(), otherwise).accept(sentence);
    }
}
