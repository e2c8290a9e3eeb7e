package app.earshot.domain;

import java.util.List;

/**
 * Something to say to the person at the laptop, before it is put into a language.
 *
 * @param key the dotted key of its text
 * @param args what is filled in: text, numbers, days, moments, or sentences within the sentence
 */
public record Sentence(String key, List<Object> args) {

    public Sentence {
        args = List.copyOf(args);
    }

    public static Sentence of(String key, Object... args) {
        return new Sentence(key, List.of(args));
    }
}
