package app.earshot.listening.phrase;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Written words made ready to be said aloud within a sentence of ours: one sentence, not too long, no full stop. */
public final class QuotableWords {

    private static final int LONGEST = 110;
    private static final Pattern FIRST_SENTENCE = Pattern.compile("^(.+?)(?:[.!…]+(?:\\s|$)|$)", Pattern.DOTALL);
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern TRAILING = Pattern.compile("[\\s.,;:!…]+$");

    private QuotableWords() {}

    /** The words to repeat, or nothing if nobody could repeat them in one breath or they are a question to us. */
    public static Optional<String> of(String words) {
        String line = BLANKS.matcher(words.strip()).replaceAll(" ");
        if (line.length() > LONGEST) {
            Matcher first = FIRST_SENTENCE.matcher(line);
            line = first.find() ? first.group(1) : "";
        }
        line = TRAILING.matcher(line).replaceAll("");
        boolean repeatable = !line.isEmpty() && line.length() <= LONGEST && !line.contains("?");
        return repeatable ? Optional.of(line) : Optional.empty();
    }
}
