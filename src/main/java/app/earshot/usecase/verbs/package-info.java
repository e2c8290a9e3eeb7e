/**
 * Which verbs are there?
 *
 * <p>{@link app.earshot.usecase.verbs.Verbs} alone knows every verb, and makes them over one notebook. It stands apart so that the rooms
 * of the verbs know what they share and nothing of each other.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.usecase.verbs;
