/**
 * What do we owe them, before anything is asked?
 *
 * <p>Each duty is one small class that can be read aloud; {@link app.earshot.listening.duty.Duties} holds them in their order.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.listening.duty;
