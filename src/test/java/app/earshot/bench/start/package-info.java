/** How long do whole programs take until something is drawn, and how much memory do they hold then? */
@org.jspecify.annotations.NullMarked
package app.earshot.bench.start;
