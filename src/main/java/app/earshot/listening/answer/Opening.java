package app.earshot.listening.answer;

import java.util.List;

/**
 * What the first line of an answer is for.
 *
 * @param purpose what the texts of the bank are for
 * @param words what it names: of what they ask, as we would say it; empty where nothing can be named
 */
public record Opening(String purpose, List<String> words) {

    public Opening {
        words = List.copyOf(words);
    }
}
