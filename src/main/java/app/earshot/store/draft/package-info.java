/**
 * How is what is being typed kept?
 *
 * <p>At most one draft for each account, message, call or sheet. They go when what was typed is saved.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.store.draft;
