/**
 * How fast is it, with a notebook of many years?
 *
 * <p>{@link app.earshot.bench.Bench} is started by hand, or in its short form by {@code .ci/run}, and prints a table in which each figure
 * stands beside its limit or a peer. What it measures and what came out stands in {@code src/site/markdown/benchmark.md}.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.bench;
