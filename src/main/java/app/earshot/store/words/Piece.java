package app.earshot.store.words;

import java.util.List;
import java.util.stream.Collectors;

/** A stretch of a text without a space in it, or of a script that knows no spaces. */
sealed interface Piece {

    int start();

    int end();

    /**
     * Words that hang together, such as a name with a hyphen or an address.
     *
     * @param lead a # that stands before it, or nothing
     * @param tail + and # that stand behind it, or nothing
     */
    record Chain(String lead, List<Part> parts, String tail) implements Piece {

        @Override
        public int start() {
            return parts.getFirst().start() - lead.length();
        }

        @Override
        public int end() {
            return parts.getLast().end() + tail.length();
        }

        String whole() {
            return lead + parts.stream().map(part -> part.link() + part.text()).collect(Collectors.joining()) + tail;
        }
    }

    /**
     * One word of a chain.
     *
     * @param link the sign that links it to the word before, or nothing
     * @param text folded
     */
    record Part(String link, String text, int start, int end) {}

    /** Letters of a script without spaces, folded, and where each of them stands. */
    record Run(List<Letter> letters) implements Piece {

        @Override
        public int start() {
            return letters.getFirst().start();
        }

        @Override
        public int end() {
            return letters.getLast().end();
        }

        String text() {
            return letters.stream().map(Letter::text).collect(Collectors.joining());
        }
    }

    record Letter(String text, int start, int end) {}

    /** A picture without the colour of its skin; where it is joined from several, also each of those. */
    record Picture(String text, List<String> of, int start, int end) implements Piece {}
}
