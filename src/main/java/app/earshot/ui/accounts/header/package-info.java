/**
 * Who is this, what did they come for, how far are we, and what are we working toward together?
 */
@org.jspecify.annotations.NullMarked
package app.earshot.ui.accounts.header;
