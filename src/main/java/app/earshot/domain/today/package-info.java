/**
 * What is owed to whom today, and what is coming up?
 *
 * <p>A day is an argument here: nothing knows which day it is.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.domain.today;
