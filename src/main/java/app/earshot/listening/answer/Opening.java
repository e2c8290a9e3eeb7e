package app.earshot.listening.answer;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the first line of an answer is for.
 *
 * @param purpose what the texts of the bank are for
 * @param words what it names: of what they ask, as we would say it; empty where nothing can be named
 * @param day the day that it names, or null for that on which they asked
 */
public record Opening(String purpose, List<String> words, @Nullable LocalDate day) {

    public Opening {
        words = List.copyOf(words);
    }

    public Opening(String purpose, List<String> words) {
        this(purpose, words, null);
    }
}
