package app.earshot.usecase;

import app.earshot.domain.Sentence;

/**
 * Why a verb says no, and where to show it.
 *
 * @param field the input that has to change, such as {@code name}; empty if no single one
 * @param sentence what is wrong and what to do
 * @param passing whether the very same may be done later, such as when the disk has room again
 */
public record Refusal(String field, Sentence sentence, boolean passing) {

    public static Refusal of(String field, String key, Object... args) {
        return new Refusal(field, Sentence.of(key, args), false);
    }
}
