/**
 * What to say where a word that nobody marked is open, where a time that was named has passed, and where their day comes near unsettled?
 */
@org.jspecify.annotations.NullMarked
package app.earshot.listening.recall;
