/** How does a long list show only what is looked at? */
@org.jspecify.annotations.NullMarked
package app.earshot.ui.parts.paging;
