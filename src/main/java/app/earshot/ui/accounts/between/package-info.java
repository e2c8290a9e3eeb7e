/**
 * What did they ask us for, what are we working toward together, and what do we see differently?
 */
@org.jspecify.annotations.NullMarked
package app.earshot.ui.accounts.between;
