package app.earshot.tour;

/**
 * One thing worth a picture.
 *
 * @param name names the picture
 * @param show brings it up; run on the screen's thread
 */
public record Screenshot(String name, Runnable show) {}
