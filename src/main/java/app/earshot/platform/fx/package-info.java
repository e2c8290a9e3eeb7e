/** How does the toolkit do what {@code platform} promises? */
@org.jspecify.annotations.NullMarked
package app.earshot.platform.fx;
