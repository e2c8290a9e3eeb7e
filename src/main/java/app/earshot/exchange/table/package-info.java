/** How do spreadsheets and letters write a table? */
@org.jspecify.annotations.NullMarked
package app.earshot.exchange.table;
