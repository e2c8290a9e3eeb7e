/** What may a person ask of the ledger of promises? What is done with one promise stands with the timeline. */
@org.jspecify.annotations.NullMarked
package app.earshot.usecase.ledger;
