/**
 * How is a notebook kept from whoever has the disk but not the password?
 *
 * <p>A random {@link app.earshot.store.seal.DataKey} encrypts everything. A password and a recovery code each wrap it, in a small
 * {@link app.earshot.store.seal.KeyFile} that lies beside: whoever changes the password writes that file anew and nothing else.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.store.seal;
