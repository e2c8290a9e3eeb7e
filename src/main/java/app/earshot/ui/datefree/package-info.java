/**
 * Is a date free?
 *
 * <p>One field that takes a day in words, from any screen, and one sentence for each crew.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.ui.datefree;
