package app.earshot.platform;

/**
 * Where the window stood when it was closed last.
 *
 * @param left of the window on the screens, in their units
 * @param top likewise
 * @param width of what is in the window
 * @param height likewise
 * @param placed whether it ever stood somewhere; if not, the system says where it opens
 * @param maximized whether it filled its screen
 */
public record WindowPlace(int left, int top, int width, int height, boolean placed, boolean maximized) {

    public static final WindowPlace FIRST = new WindowPlace(0, 0, 1280, 800, false, false);
}
