/**
 * Where are the words that were typed into a sheet and not saved?
 *
 * <p>Sheets leave them here as they are typed. After a start a line above the screen says that some wait, and leads to them; where what
 * they were about is gone, they can be read and copied.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.ui.unsaved;
