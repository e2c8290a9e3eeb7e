/**
 * What does a notebook look like that has been kept for two years?
 *
 * <p>Reads the made-up business that ships with Earshot from text files, one an account, in which all days are offsets from today. The
 * format is described in {@code src/site/markdown/demo-format.md}.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.exchange.demo;
