/**
 * How is a page set and written, so that it is the same on the screen, on paper and as a PDF?
 *
 * <p>LineBreaker are broken and placed here once, with the faces that come with the program; the screen shows the lines where they were placed.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.exchange.page;
