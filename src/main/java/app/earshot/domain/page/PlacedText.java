package app.earshot.domain.page;

/**
 * One line of a page.
 *
 * @param x where it begins: its left edge, or its right edge where it reads from right to left
 * @param baseline where its letters stand
 */
public record PlacedText(PageType type, String words, double x, double baseline, boolean rightToLeft) {}
