/**
 * How is it kept?
 *
 * <p>A {@link app.earshot.store.Notebook} is a folder with one H2 file, the files that were attached, and a search index.
 * Whoever reads or writes gets a {@link app.earshot.store.Session} with one DAO a table; what was written is on the disk
 * before {@code write} returns. Only {@link app.earshot.store.H2Engine} and what opens, mends and frees its file know which
 * engine it is.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.store;
