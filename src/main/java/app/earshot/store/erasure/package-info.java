/**
 * How does somebody go from a notebook for good?
 *
 * <p>{@link app.earshot.store.erasure.ErasureList} says who is to be gone, without a name; {@link app.earshot.store.erasure.Erasures} sees to it
 * whenever a notebook is opened, also one that came back from a backup.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.store.erasure;
