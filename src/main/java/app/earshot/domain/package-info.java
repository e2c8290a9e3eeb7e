/**
 * What is true about accounts, people, entries and promises?
 *
 * <p>Plain values in the words of the notebook. Nothing here knows a screen, a database, a file or the clock: where a
 * rule needs today, it is an argument. Days are {@link java.time.LocalDate}, moments are UTC {@link java.time.Instant}.
 * In this room stands only what all rooms within it share.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.domain;
