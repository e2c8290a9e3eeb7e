/**
 * What stands on one printed page, and where?
 *
 * <p>Plain values: the words of a page, and the same words placed. Sizes and places are in points, 72 to the inch, counted from the
 * page's upper left corner.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.domain.page;
