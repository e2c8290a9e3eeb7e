/**
 * What can be read of an H2 file that does not open?
 *
 * <p>Such a file is a row of chunks, each a row of pages, and every page says how long it is and whether it is one; so pages are found
 * without the trees that hold them together. Rows are read as plain values of tables of ours.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.store.h2.salvage;
