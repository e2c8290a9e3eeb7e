/**
 * What are we working toward together, and how did it turn out?
 */
@org.jspecify.annotations.NullMarked
package app.earshot.ui.accounts.goal;
