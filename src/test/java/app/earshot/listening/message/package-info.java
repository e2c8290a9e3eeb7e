/** How well is a message of theirs heard? Examples, and a set of messages and sentences that was labelled by hand. */
@org.jspecify.annotations.NullMarked
package app.earshot.listening.message;
