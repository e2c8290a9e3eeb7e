/**
 * How are tables of words and rules read?
 *
 * <p>What is known of a language stands in files beside the classes that use it, see {@code decisions/rules-in-tables.md}.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.listening.tables;
