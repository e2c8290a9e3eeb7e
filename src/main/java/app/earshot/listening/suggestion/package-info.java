/**
 * What is a suggestion, and what does a rule see when it makes one?
 *
 * <p>{@link app.earshot.listening.suggestion.RuleContext} is what every rule is given; {@link app.earshot.listening.suggestion.Candidate} is what it gives back.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.listening.suggestion;
