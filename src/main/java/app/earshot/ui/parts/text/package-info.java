/**
 * How are long texts shown whole, selected and copied, in any writing?
 *
 * <p>Labels and texts that break into lines and are never cut to dots, and what they need to know of their words.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.ui.parts.text;
