/**
 * Who are the people and what did they come for?
 *
 * <p>Accounts, the people on their side with their roles, our own team, and enquiries with their stage. Each row of the list of
 * accounts is {@link app.earshot.domain.account.Outlook}.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.domain.account;
