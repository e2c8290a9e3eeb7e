/**
 * How does an enquiry begin, and how is it corrected?
 *
 * <p>One name is enough. What stands in a pasted message is offered, never taken over unasked.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.ui.accounts.enquiry;
