/**
 * What should I have in mind when I go in?
 *
 * <p>Shows the page that is read before a meeting as it will be printed. What stands on it is chosen in the listening room, and where it
 * stands is worked out once for the screen, the printer and the PDF.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.ui.brief;
