/**
 * Which days are named in somebody's words?
 *
 * <p>A family of ways to write a day is a rule; what stands beside a day and changes it (a year, a list, a count, a "not") is a class
 * of its own. The words themselves stand in a table beside the code.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.domain.text.day;
