package app.earshot.store.words;

import app.earshot.store.words.Piece.Chain;
import app.earshot.store.words.Piece.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** By which words a chain is found: each of its parts, all of them with their signs, and written as one word. */
final class Chains {

    /** A longer one is found by its parts. */
    static final int LONGEST_WHOLE = 100;

    /** As many words as are kept written as one. */
    private static final int MOST_AS_ONE = 6;

    /** A currency or an airline, and its number: EUR1500. */
    private static final Pattern LETTERS_AND_DIGITS = Pattern.compile("\\p{L}{1,4}(\\d{3,})");

    private Chains() {}

    static void kept(Chain chain, List<Token> tokens) {
        Chain bare = Apostrophes.withoutPossessive(chain);
        List<Part> parts = bare.parts();
        if (bare != chain) {
            keep(asOne(chain.parts()), chain, tokens);
        }
        if (parts.size() > 1 || !bare.lead().isEmpty() || !bare.tail().isEmpty()) {
            keep(bare.whole(), bare, tokens);
        }
        String amount = amount(parts);
        Amounts.kept(amount).forEach(text -> keep(text, bare, tokens));
        if (Apostrophes.isContraction(parts)) {
            tokens.add(word(parts.getFirst()));
        } else if (Apostrophes.isNegation(parts)) {
            keep(asOne(parts), bare, tokens);
        } else if (!Amounts.isOne(amount)) {
            parts.forEach(part -> keepPart(part, tokens));
            asOne(bare, tokens);
        }
    }

    private static void keepPart(Part part, List<Token> tokens) {
        tokens.add(word(part));
        if (!part.text().isEmpty() && !Character.isDigit(part.text().charAt(part.text().length() - 1))) {
            return;
        }
        Matcher match = LETTERS_AND_DIGITS.matcher(part.text());
        if (match.matches()) {
            tokens.add(Token.word(match.group(1), part.start(), part.end()));
        }
    }

    /** From each of its words on, so far as they are linked by what could be left out. */
    private static void asOne(Chain chain, List<Token> tokens) {
        List<Part> parts = chain.parts();
        for (int first = 0; first < parts.size() - 1; first++) {
            int last = first;
            while (last + 1 < parts.size() && last - first < MOST_AS_ONE && !isNumeric(parts, last + 1)) {
                last++;
            }
            String one = asOne(parts.subList(first, last + 1));
            if (last > first && one.length() <= LONGEST_WHOLE) {
                tokens.add(Token.word(one, parts.get(first).start(), parts.get(last).end()));
            }
        }
    }

    static String asOne(List<Part> parts) {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }

    /** What might be an amount: the chain without what stands around it. */
    static String amount(List<Part> parts) {
        return new Chain("", parts, "").whole();
    }

    /** Whether a part and the one before it meet in digits: a day, a time or a number, whose signs mean something. */
    static boolean isNumeric(List<Part> parts, int index) {
        String before = parts.get(index - 1).text();
        String after = parts.get(index).text();
        return !before.isEmpty()
                && !after.isEmpty()
                && Character.isDigit(before.charAt(before.length() - 1))
                && Character.isDigit(after.charAt(0));
    }

    private static void keep(String text, Chain chain, List<Token> tokens) {
        if (text.length() <= LONGEST_WHOLE) {
            tokens.add(Token.word(text, chain.start(), chain.end()));
        }
    }

    private static Token word(Part part) {
        return Token.word(part.text(), part.start(), part.end());
    }

    /** The words of several chains and pictures, as a text that is kept has them. */
    static List<Token> kept(List<Piece> pieces) {
        List<Token> tokens = new ArrayList<>();
        for (Piece piece : pieces) {
            switch (piece) {
                case Chain chain -> kept(chain, tokens);
                case Piece.Picture picture -> {
                    tokens.add(Token.word(picture.text(), picture.start(), picture.end()));
                    picture.of().forEach(one -> tokens.add(Token.word(one, picture.start(), picture.end())));
                }
                case Piece.Run run -> { }
            }
        }
        return tokens;
    }
}
