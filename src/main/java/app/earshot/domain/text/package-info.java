/**
 * What do the typed words mean?
 *
 * <p>Marks at the start of a line, what a mail can say of an enquiry, and where a remembered place stands after the text around it was
 * edited. Pure functions of their arguments, quick enough to run at every keystroke.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.domain.text;
