/** How long does the running program take from a click, a key or a wheel until it is painted? */
@org.jspecify.annotations.NullMarked
package app.earshot.bench.screen;
