/**
 * What did we promise each other, over all accounts, and what became of it?
 */
@org.jspecify.annotations.NullMarked
package app.earshot.ui.ledger;
