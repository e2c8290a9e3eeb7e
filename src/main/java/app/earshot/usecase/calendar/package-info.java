/** What may a person ask of the calendar? */
@org.jspecify.annotations.NullMarked
package app.earshot.usecase.calendar;
