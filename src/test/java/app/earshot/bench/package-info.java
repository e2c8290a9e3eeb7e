/**
 * How fast is it, with a notebook of many years?
 *
 * <p>{@link app.earshot.bench.Bench} is started by hand and prints a table; nothing here is a test. What it measures and what came
 * out stands in {@code src/site/markdown/benchmark.md}.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.bench;
