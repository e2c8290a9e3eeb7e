package app.earshot.ui.words;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One text as it stands in a message file. It is read once; filling it in chooses the words that go with each number, and leaves
 * the rest to {@link MessageFormat}, so that figures, apostrophes and everything else are the same with plurals and without.
 * Not changed after it is made.
 */
final class Template {

    /** A piece of a text: words that are always there, or words that go with a number. */
    sealed interface Piece permits Words, Plural {}

    /** A piece of a {@link MessageFormat} pattern. */
    record Words(String pattern) implements Piece {}

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

    private final List<Piece> pieces;
    private final Locale language;

    private Template(List<Piece> pieces, Locale language) {
        this.pieces = pieces;
        this.language = language;
    }

    /**
     * Reads a text.
     *
     * @param language the language of its words, by whose rules plurals are chosen
     */
    static Template of(String pattern, Locale language) {
        return new Template(pattern.contains("plural") ? PluralParser.parse(pattern) : List.of(new Words(pattern)), language);
    }

    /**
     * The text with its arguments in it.
     *
     * @param figures how numbers are written
     */
    String filled(Object[] args, Locale figures) {
        StringBuilder chosen = new StringBuilder();
        choose(pieces, args, chosen);
        return new MessageFormat(chosen.toString(), figures).format(args);
    }

    private void choose(List<Piece> from, Object[] args, StringBuilder chosen) {
        for (Piece piece : from) {
            switch (piece) {
                case Words words -> chosen.append(words.pattern());
                case Plural plural -> choose(plural.goingWith(args, language), args, chosen);
            }
        }
    }
}
