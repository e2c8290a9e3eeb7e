/** What brought bookings, what came before, and what did they say who went elsewhere? On one page, with honest ranges. */
@org.jspecify.annotations.NullMarked
package app.earshot.ui.insights;
