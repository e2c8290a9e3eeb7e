package app.earshot.domain.insights;

/**
 * What had been before an offer was made.
 *
 * @param couple whether two people were to be heard
 * @param bothHeard whether each of them had told something that was marked
 * @param goalAgreed whether a shared goal had been written down
 * @param saidBack whether something of theirs had been said back to them
 */
public record Before(boolean couple, boolean bothHeard, boolean goalAgreed, boolean saidBack) {}
