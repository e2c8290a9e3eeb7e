/**
 * What may a person do with what a message of theirs says, before anybody has marked anything in it?
 *
 * <p>{@code ReadOffers} says what was found in it and what nobody has taken or let go; {@code TakeOffers} takes it. Nothing is taken
 * unasked, and what an enquiry says already is never written over without a word.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.usecase.message;
