/**
 * What may a person do?
 *
 * <p>One class for each verb. A verb reads and writes the store, owns the transaction, and says no with a
 * {@link app.earshot.usecase.Refused}. Everything that changes the notebook goes through {@link app.earshot.usecase.Writing}.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.usecase;
