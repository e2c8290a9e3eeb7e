/**
 * Who belongs to this account, what are they to it, and how can they be reached?
 */
@org.jspecify.annotations.NullMarked
package app.earshot.ui.accounts.people;
