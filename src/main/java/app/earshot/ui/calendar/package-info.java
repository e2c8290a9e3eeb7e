/**
 * What stands on our days, and what is still open on them?
 *
 * <p>A month, a week or a year, walked by the arrow keys. A day opens to who, where and when; what stands on it can be moved, by hand or by key.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.ui.calendar;
