/**
 * What becomes of a notebook whose file is damaged, or whose disk fails? Counted, in a short form with all tests and a long one as a command.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.battery;
