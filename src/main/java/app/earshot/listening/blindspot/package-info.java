/**
 * What should we know by now, and don't?
 *
 * <p>Each rule names its evidence; {@link app.earshot.listening.blindspot.BlindSpots} holds the list and leaves out what was put aside.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.listening.blindspot;
