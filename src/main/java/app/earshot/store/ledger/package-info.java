/** How are promises found over all accounts, a screenful at a time? */
@org.jspecify.annotations.NullMarked
package app.earshot.store.ledger;
