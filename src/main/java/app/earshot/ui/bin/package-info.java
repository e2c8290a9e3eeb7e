/**
 * What was removed, and how does it come back?
 */
@org.jspecify.annotations.NullMarked
package app.earshot.ui.bin;
