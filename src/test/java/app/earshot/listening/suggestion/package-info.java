/** Tests of what a rule sees when it makes a suggestion. */
@org.jspecify.annotations.NullMarked
package app.earshot.listening.suggestion;
