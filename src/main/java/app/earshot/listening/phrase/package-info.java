/**
 * How are numbers, days, names and their words put into a sentence of ours?
 */
@org.jspecify.annotations.NullMarked
package app.earshot.listening.phrase;
