/** How are the days of the calendar read? */
@org.jspecify.annotations.NullMarked
package app.earshot.store.calendar;
