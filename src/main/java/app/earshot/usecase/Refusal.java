package app.earshot.usecase;

import app.earshot.domain.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Why a verb says no, and where to show it.
 *
 * @param field the input that has to change, or null if it is no single one
 * @param sentence what is wrong and what to do
 * @param passing whether the very same may be done later, such as when the disk has room again
 */
public record Refusal(@Nullable RefusedField field, Sentence sentence, boolean passing) {

    public static Refusal at(RefusedField field, String key, Object... args) {
        return new Refusal(field, Sentence.of(key, args), false);
    }

    /** A no that lies in no single input. */
    public static Refusal of(String key, Object... args) {
        return new Refusal(null, Sentence.of(key, args), false);
    }
}
