/**
 * How are they and we joined, and what does that rest on?
 *
 * <p>One small class for each of six parts; {@link app.earshot.listening.connection.Connection} holds the list of them. Sentences with the
 * entries behind them, no marks and no total.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.listening.connection;
