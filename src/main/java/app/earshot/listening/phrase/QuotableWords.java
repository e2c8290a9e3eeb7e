package app.earshot.listening.phrase;

import java.util.Optional;
import java.util.regex.Pattern;

/** Written words made ready to be said aloud within a sentence of ours: whole, not too long, no full stop. */
public final class QuotableWords {

    private static final int LONGEST = 110;

    /** What is not at its end by here is too long whatever follows: a text of any length costs no more than this. */
    private static final int LOOKED_AT = 200;

    private static final Pattern TRAILING = Pattern.compile("[\\s.,;:!…]+$");

    private QuotableWords() {}

    /** The words to repeat, or nothing if nobody could repeat them in one breath or they are a question to us. */
    public static Optional<String> of(String words) {
        String line = line(words);
        line = TRAILING.matcher(line).replaceAll("");
        boolean repeatable = !line.isEmpty() && line.length() <= LONGEST && !line.contains("?");
        return repeatable ? Optional.of(line) : Optional.empty();
    }

    /** The words on one line, as far as they are looked at. */
    private static String line(String words) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < words.length() && line.length() <= LOOKED_AT; i++) {
            char sign = words.charAt(i);
            boolean blank = Character.isWhitespace(sign);
            if (!blank) {
                line.append(sign);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString().strip();
    }
}
