/**
 * How are they and we joined, and what does that rest on?
 *
 * <p>Six parts with their entries, no total. Nothing is worked out here.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.ui.accounts.connection;
