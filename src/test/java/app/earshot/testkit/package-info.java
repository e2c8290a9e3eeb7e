/** What do many tests need? Windows without a display, a clock that stands still, walkers over a screen. */
@org.jspecify.annotations.NullMarked
package app.earshot.testkit;
