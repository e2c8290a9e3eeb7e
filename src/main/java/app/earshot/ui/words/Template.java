package app.earshot.ui.words;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One text as it stands in a message file. Filling it in chooses the words that go with each number, and leaves the rest to
 * {@link MessageFormat}, so that figures, apostrophes and everything else are the same with plurals and without. Any thread may
 * use it.
 */
final class Template {

    /** A piece of a text: words that are always there, or words that go with a number. */
    sealed interface Piece permits Words, Plural {

        /** Adds what it says for these arguments to a {@link MessageFormat} pattern. */
        void addTo(StringBuilder pattern, Object[] args, Locale language);
    }

    /** A piece of a {@link MessageFormat} pattern. */
    record Words(String words) implements Piece {

        @Override
        public void addTo(StringBuilder pattern, Object[] args, Locale language) {
            pattern.append(words);
        }
    }

    /**
     * Words that go with a number.
     *
     * @param argument the place of the number among the arguments, from 0
     * @param exact the words for one number and no other; they go before the forms
     * @param forms the words by plural category, {@code other} among them
     */
    record Plural(int argument, Map<Long, List<Piece>> exact, Map<String, List<Piece>> forms) implements Piece {

        Plural {
            exact = Map.copyOf(exact);
            forms = Map.copyOf(forms);
        }

        @Override
        public void addTo(StringBuilder pattern, Object[] args, Locale language) {
            for (Piece piece : goingWith(args, language)) {
                piece.addTo(pattern, args, language);
            }
        }

        private List<Piece> goingWith(Object[] args, Locale language) {
            if (argument >= args.length || !(args[argument] instanceof Number number)) {
                throw new IllegalArgumentException("Argument " + argument + " is no number, and words go with it");
            }
            List<Piece> words = number.doubleValue() == number.longValue() ? exact.get(number.longValue()) : null;
            return words != null ? words : forms.getOrDefault(category(number, language), forms.get(PluralRule.OTHER));
        }

        /** The rules are not asked when their answer changes nothing: they cost a tenth of a second when they are first read. */
        private String category(Number number, Locale language) {
            return forms.size() == 1 ? PluralRule.OTHER : PluralRule.category(language, number);
        }
    }

    private final String pattern;
    private final Locale language;
    private volatile @Nullable List<Piece> pieces;

    private Template(String pattern, Locale language) {
        this.pattern = pattern;
        this.language = language;
    }

    /**
     * A text, taken apart when it is first wanted: the first screen wants few of more than a thousand.
     *
     * @param language the language of its words, by whose rules plurals are chosen
     */
    static Template of(String pattern, Locale language) {
        return new Template(pattern, language);
    }

    /**
     * The text with its arguments in it.
     *
     * @param figures how numbers are written
     */
    String filled(Object[] args, Locale figures) {
        StringBuilder chosen = new StringBuilder();
        for (Piece piece : pieces()) {
            piece.addTo(chosen, args, language);
        }
        return new MessageFormat(chosen.toString(), figures).format(args);
    }

    /** Two threads that come at once both read it, to the same end. */
    private List<Piece> pieces() {
        List<Piece> read = pieces;
        if (read == null) {
            read = pattern.contains("plural") ? PluralParser.parse(pattern) : List.of(new Words(pattern));
            pieces = read;
        }
        return read;
    }
}
