/** What was seen, beside what was asked for: does it hold? */
@org.jspecify.annotations.NullMarked
package app.earshot.bench.table;
