/**
 * What is seen before a notebook is open?
 *
 * <p>Three ways in: begin a notebook, look round the demo, open one that is there.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.ui.welcome;
