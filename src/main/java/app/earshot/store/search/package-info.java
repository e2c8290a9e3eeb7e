/**
 * How are words found?
 *
 * <p>A Lucene index beside the file. It is derived: it can be thrown away at any time, and it is brought up to date from the outbox
 * that every write fills.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.store.search;
