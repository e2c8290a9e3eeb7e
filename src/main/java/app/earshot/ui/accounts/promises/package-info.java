/**
 * What did we promise each other, and what became of it?
 */
@org.jspecify.annotations.NullMarked
package app.earshot.ui.accounts.promises;
