/**
 * Whose day is it already, and which crew is free?
 *
 * <p>Days are days: nothing here knows an hour of the clock or a time zone.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.domain.calendar;
