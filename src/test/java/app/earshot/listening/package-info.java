/** Does the engine say what its rules say, whatever an account looks like? */
@org.jspecify.annotations.NullMarked
package app.earshot.listening;
