package app.earshot.store.words;

import app.earshot.store.words.Piece.Run;
import java.util.ArrayList;
import java.util.List;

/**
 * All by which a text is found.
 *
 * @param tokens its words and telephone numbers, with where they stand
 * @param runs its stretches in scripts without spaces
 */
public record WordList(List<Token> tokens, List<Run> runs) {

    public static WordList of(String text) {
        List<Piece> pieces = Scanner.kept(text);
        List<Token> tokens = new ArrayList<>(Chains.kept(pieces));
        String plain = Numbers.plain(text);
        tokens.addAll(Amounts.spaced(plain));
        tokens.addAll(Numbers.kept(plain));
        tokens.removeIf(token -> token.text().isBlank());
        return new WordList(
                List.copyOf(tokens),
                pieces.stream().filter(Run.class::isInstance).map(Run.class::cast).toList());
    }

    /** Each run in overlapping pairs of letters, the last letter alone. */
    public List<List<String>> pairs() {
        return runs.stream().map(WordList::pairs).toList();
    }

    /** The runs as texts. */
    public List<String> stretches() {
        return runs.stream().map(Run::text).toList();
    }

    private static List<String> pairs(Run run) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < run.letters().size(); i++) {
            String next = i + 1 < run.letters().size() ? run.letters().get(i + 1).text() : "";
            pairs.add(run.letters().get(i).text() + next);
        }
        return pairs;
    }

    /** The words and runs as one text in which a filter can look for them: each word has a space before it. */
    public String line() {
        StringBuilder line = new StringBuilder();
        tokens.stream()
                .filter(token -> token.kind() == Token.Kind.WORDS)
                .map(Token::text)
                .distinct()
                .forEach(word -> line.append(' ').append(word));
        runs.forEach(run -> line.append(' ').append(run.text()));
        return line.toString();
    }
}
