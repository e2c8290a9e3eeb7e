/**
 * How do others write it?
 *
 * <p>Mails pasted in, demo accounts as text files, the whole notebook as one JSON document, pages for printers: a room for each.
 * Knows formats and the domain's values, never the store.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.exchange;
