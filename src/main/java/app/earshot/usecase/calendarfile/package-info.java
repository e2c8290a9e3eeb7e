/** What may a person have written for other calendars? */
@org.jspecify.annotations.NullMarked
package app.earshot.usecase.calendarfile;
