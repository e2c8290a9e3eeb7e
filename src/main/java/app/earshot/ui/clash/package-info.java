/**
 * What stands in the way of a day, and what can be done about it?
 *
 * <p>Said beside a day as it is typed, softly where others only ask and firmly where it is booked; and sorted out in one sheet.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.ui.clash;
