/**
 * What does this computer offer?
 *
 * <p>Folders, settings of this laptop, ids, the one running program, pickers and openers. Plain values only; what needs the
 * toolkit stands in {@code platform.fx} behind interfaces, because it cannot run in a test.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.platform;
