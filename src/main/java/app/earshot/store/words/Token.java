package app.earshot.store.words;

/**
 * One of the things by which a text is found.
 *
 * @param text folded
 * @param start where it stands in the text, from 0
 * @param end behind its last sign
 */
public record Token(Kind kind, String text, int start, int end) {

    /** Where it is kept. */
    public enum Kind {
        /** Words, as they begin. */
        WORDS,
        /** Telephone numbers: all digits of one from any group on; behind {@link Numbers#BACKWARDS} from its end. */
        NUMBERS
    }

    static Token word(String text, int start, int end) {
        return new Token(Kind.WORDS, text, start, end);
    }

    static Token number(String text, int start, int end) {
        return new Token(Kind.NUMBERS, text, start, end);
    }
}
