/**
 * Which one thing does an account's row in the list say, and until when?
 *
 * <p>{@link app.earshot.listening.outlook.OutlookRules} holds the rules in their order.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.listening.outlook;
