/**
 * How is it said to the person at the laptop?
 *
 * <p>Every text a person sees stands in {@code messages.properties} under a dotted key. Days and moments are said as people say
 * them, seen from today.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.ui.words;
