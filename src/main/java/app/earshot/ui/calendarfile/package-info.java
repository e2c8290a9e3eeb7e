/**
 * Where is the calendar that other programs read, and is it up to date?
 */
@org.jspecify.annotations.NullMarked
package app.earshot.ui.calendarfile;
