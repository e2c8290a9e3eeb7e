/** How do promises stand, over all accounts? A day is an argument here. */
@org.jspecify.annotations.NullMarked
package app.earshot.domain.ledger;
