/**
 * What holds for H2 only?
 *
 * <p>Its addresses, users and settings, what its failures mean, and what can be read and mended below its SQL. The contract that it
 * fulfils is in {@link app.earshot.store.engine}.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.store.h2;
