package app.earshot.ui.words;

import app.earshot.ui.words.Template.Piece;
import app.earshot.ui.words.Template.Plural;
import app.earshot.ui.words.Template.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the plurals of a text: {@code {0,plural,=0{nothing} one{# thing} other{# things}}}, in the notation of ICU. The sign
 * {@code #} is the number; a plural may stand within a plural. What is between single apostrophes is taken as it stands.
 */
final class PluralParser {

    private static final Pattern BEGINNING = Pattern.compile("\\{\\s*(\\d+)\\s*,\\s*plural\\s*,");
    private static final Pattern SELECTOR = Pattern.compile("\\s*(?:=(\\d+)|([a-z]+))\\s*\\{");
    private static final Pattern END = Pattern.compile("\\s*}");

    /** Stands for the number of the plural around a piece where there is none. */
    private static final int NONE = -1;

    private final String text;
    private int at;

    private PluralParser(String text) {
        this.text = text;
    }

    static List<Piece> parse(String text) {
        PluralParser parser = new PluralParser(text);
        List<Piece> pieces = parser.pieces(NONE);
        if (parser.at < text.length()) {
            throw parser.broken("has a brace that closes nothing");
        }
        return pieces;
    }

    /** The pieces up to the end of the text, or up to the brace that closes the words of a plural. */
    private List<Piece> pieces(int counted) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        boolean quoted = false;
        int depth = 0;
        for (; at < text.length(); at++) {
            char sign = text.charAt(at);
            quoted ^= sign == '\'';
            if (!quoted && sign == '}' && depth == 0) {
                break;
            }
            Matcher plural = quoted || sign != '{' ? null : match(BEGINNING);
            if (plural != null) {
                pieces.add(new Words(words.toString()));
                words.setLength(0);
                at = plural.end();
                pieces.add(plural(Integer.parseInt(plural.group(1))));
                continue;
            }
            depth += quoted ? 0 : sign == '{' ? 1 : sign == '}' ? -1 : 0;
            boolean number = sign == '#' && !quoted && depth == 0 && counted != NONE;
            words.append(number ? "{" + counted + "}" : sign);
        }
        pieces.add(new Words(words.toString()));
        return List.copyOf(pieces);
    }

    /** What follows the beginning of a plural, up to its closing brace. */
    private Plural plural(int argument) {
        Map<Long, List<Piece>> exact = new HashMap<>();
        Map<String, List<Piece>> forms = new HashMap<>();
        for (Matcher selector = match(SELECTOR); selector != null; selector = match(SELECTOR)) {
            at = selector.end();
            List<Piece> words = pieces(argument);
            close();
            String category = selector.group(2);
            boolean twice = category == null
                    ? exact.put(Long.valueOf(selector.group(1)), words) != null
                    : forms.put(known(category), words) != null;
            if (twice) {
                throw broken("says twice what goes with " + selector.group().strip());
            }
        }
        Matcher end = match(END);
        if (end == null || !forms.containsKey(PluralRule.OTHER)) {
            throw broken("has a plural that is not closed, or has no form for other numbers");
        }
        at = end.end() - 1;
        return new Plural(argument, exact, forms);
    }

    private void close() {
        if (at >= text.length()) {
            throw broken("has a plural that is not closed");
        }
        at++;
    }

    private String known(String category) {
        if (!PluralRule.CATEGORIES.contains(category)) {
            throw broken("has a plural form that no language has: " + category);
        }
        return category;
    }

    private @Nullable Matcher match(Pattern what) {
        Matcher matcher = what.matcher(text).region(at, text.length());
        return matcher.lookingAt() ? matcher : null;
    }

    private IllegalArgumentException broken(String why) {
        return new IllegalArgumentException("The text “" + text + "” " + why);
    }
}
