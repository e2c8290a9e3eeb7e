/**
 * What is a notebook to those who use it?
 *
 * <p>A {@link app.earshot.store.Notebook} is a folder with one database file, the files that were attached, and a search index.
 * Whoever reads or writes gets a {@link app.earshot.store.Session} with one DAO a table; what was written is on the disk
 * before {@code write} returns. How it is kept stands in the rooms within this one.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.store;
