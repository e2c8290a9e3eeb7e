package app.earshot.listening.mirror;

/**
 * Something that a letter asks of us.
 *
 * @param words in their words
 * @param reason why, in their words; empty if they don't say
 */
public record LetterAsk(String words, String reason) {}
