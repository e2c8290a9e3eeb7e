/**
 * How does a screen get something done without standing still?
 *
 * <p>The only place that changes threads. Two lanes: {@code notebook}, one thread through which every use case goes in order,
 * and {@code slow} for work that would keep the notebook from others. Results come back on the screen's thread.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.ui.work;
